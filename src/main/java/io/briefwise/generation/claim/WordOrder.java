package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement with the phrase it opens with at its end: "In 2011, the zone grew" becomes "the zone grew in 2011". */
final class WordOrder {

    private static final Pattern FRONTED = Pattern.compile(
            "^((?:in|on|at|from|until|since|during|after|before|by|within|among|across|for|when|once|because|although|while"
                    + "|under|with|between|despite|unlike) [^,]{3,70}), (.*)$",
            Pattern.CASE_INSENSITIVE);
    /** What opens a clause or a group of which the moved phrase would seem to be a part. */
    private static final Pattern CATCHING = Pattern.compile(
            ".*\\b(that|which|who|whom|whose|because|when|while|although|though|if|as|since|where|after|before|to)\\b.*");

    private WordOrder() {}

    static Optional<String> changed(String statement, Clause clause) {
        Matcher matcher = FRONTED.matcher(statement);
        if (clause.first() >= clause.subject().first() || !matcher.matches()) {
            return Optional.empty();
        }
        String opening = matcher.group(1);
        String rest = matcher.group(2);
        boolean catches = CATCHING.matcher(rest).matches() || rest.contains(",") || rest.matches(".*\\b(and|or)\\b.*");
        return catches
                ? Optional.empty()
                : Optional.of(rest + " " + opening.substring(0, 1).toLowerCase(Locale.ROOT) + opening.substring(1));
    }
}
