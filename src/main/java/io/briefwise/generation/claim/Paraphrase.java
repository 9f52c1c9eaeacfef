package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a clause says in other words; where it cannot change enough of them, it says nothing. */
public final class Paraphrase {

    private static final int TURNED = 2;
    private static final int ENOUGH = 2;
    private static final Pattern FRONTED = Pattern.compile(
            "^((?:in|on|at|from|until|since|during|after|before|by) [^,]{3,40}), (.*)$", Pattern.CASE_INSENSITIVE);

    private Paraphrase() {}

    public static Optional<String> of(Clause clause) {
        Optional<String> turned = Turning.of(clause);
        Optional<String> own = Proposition.of(clause);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        String words =
                turned.flatMap(text -> Proposition.of(text.strip(), clause)).orElse(own.get());
        int changes = words.equals(own.get()) ? 0 : TURNED;
        Matcher fronted = FRONTED.matcher(words);
        if (fronted.matches() && !fronted.group(2).contains(",")) {
            words = fronted.group(2) + " " + fronted.group(1).substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                    + fronted.group(1).substring(1);
            changes++;
        }
        Rewording reworded = Rewording.of(words);
        return changes + reworded.changes() >= ENOUGH ? Optional.of(reworded.text()) : Optional.empty();
    }
}
