package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.substitution.Substitution;
import io.briefwise.generation.substitution.Substitutions;
import io.briefwise.generation.substitution.Thesaurus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to turn a statement of the text into one that the text rules out.
 *
 * @param edits what is put into the statement
 * @param was the words of the text
 * @param is what the statement has in their place
 */
public record Contrary(List<Substitution> edits, String was, String is) {

    /** What is left open, denied or bound to a condition is not ruled out by its opposite. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\b(not|no|never|nor|neither|none|nobody|nothing|hardly|scarcely|barely|without|cannot|unable|fail\\w*|may"
                    + "|might|could|can|perhaps|possibly|whether|if|unless|or|either|should|ought|would rather|claims?\\w*"
                    + "|deny|denies|denied|refus\\w+|unlikely|apparently|supposedly)\\b|n[’']t\\b");

    public Contrary {
        edits = List.copyOf(edits);
    }

    static Contrary of(Substitution edit) {
        return new Contrary(List.of(edit), edit.was(), edit.is());
    }

    /** Whether what the clause says is firm enough to be contradicted. */
    static boolean possible(Clause clause) {
        return (clause.commitment() == Commitment.CERTAIN || clause.commitment() == Commitment.LIKELY)
                && !clause.verbs().negative()
                && !OPEN.matcher(clause.text()).find();
    }

    /** By opposites where the clause itself asserts the word, and not in what it takes for granted. */
    static List<Contrary> byOpposites(Clause clause) {
        Asserted asserted = new Asserted(clause);
        List<Contrary> found = new ArrayList<>();
        for (Substitution opposite :
                Substitutions.in(clause.sentence(), clause.first(), clause.last(), Thesaurus.opposites())) {
            if (asserted.covers(opposite)) {
                found.add(of(opposite));
            }
        }
        return found;
    }

    /** The statement made false and otherwise put in other words; empty where the words do not allow it. */
    public Optional<String> falsify(String statement, Clause clause) {
        Optional<Retelling> turned = turned(statement);
        boolean repeats = edits.size() == 1
                && statement.matches("(?si).*\\b\\Q%s\\E\\b.*".formatted(is))
                && !was.toLowerCase(Locale.ROOT).contains(is);
        if (repeats) {
            return Optional.empty();
        }
        return turned.map(text -> Rewording.of(text.text(), clause, edits).text())
                .filter(text -> edits.stream().allMatch(edit -> text.contains(edit.is())));
    }

    /** With every edit made; each is marked first, for what one puts in may be what another takes out. */
    private Optional<Retelling> turned(String statement) {
        if (edits.size() == 1) {
            return new Retelling(statement, 0).with(edits.getFirst());
        }
        Optional<Retelling> marked = Optional.of(new Retelling(statement, 0));
        for (int i = 0; i < edits.size(); i++) {
            Substitution edit = edits.get(i);
            String mark = "#".repeat(i + 1) + "!";
            marked = marked.flatMap(text -> text.with(new Substitution(edit.first(), edit.last(), edit.was(), mark)));
        }
        return marked.map(text -> {
            String put = text.text();
            for (int i = edits.size() - 1; i >= 0; i--) {
                put = put.replace("#".repeat(i + 1) + "!", edits.get(i).is());
            }
            return new Retelling(put, text.changes());
        });
    }
}
