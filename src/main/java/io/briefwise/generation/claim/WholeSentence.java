package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import java.util.Optional;

/** A sentence taken as one clause from its first word to its last, so that no cut can go wrong. */
final class WholeSentence {

    private static final int LONGEST = 45;

    private WholeSentence() {}

    /** Only of a plain sentence: subject before verb, no question, no quotation. */
    static Optional<Clause> of(TextSentence text) {
        Sentence sentence = text.analysis();
        int last = sentence.tokens().size() - 2;
        if (last < 4
                || sentence.tokens().size() > LONGEST
                || !sentence.text().endsWith(".")
                || sentence.text().matches("(?s).*[“”?!;].*")) {
            return Optional.empty();
        }
        return text.clauses().stream()
                .filter(clause -> isRoot(sentence, clause.verbs().main()))
                .filter(clause -> clause.subject().last() < clause.verbs().finite())
                .findFirst()
                .map(root -> new Clause(
                        sentence,
                        Standing.MAIN,
                        opening(sentence),
                        last,
                        root.subject(),
                        root.verbs(),
                        root.object(),
                        root.adjuncts(),
                        root.hedges(),
                        null,
                        root.connective(),
                        true));
    }

    private static int opening(Sentence sentence) {
        return sentence.token(0).text().matches("But|And|Yet|So|Or") ? 1 : 0;
    }

    private static boolean isRoot(Sentence sentence, int main) {
        return sentence.arrowTo(main)
                .map(Dependency::head)
                .filter(head -> head == Dependency.ROOT)
                .isPresent();
    }
}
