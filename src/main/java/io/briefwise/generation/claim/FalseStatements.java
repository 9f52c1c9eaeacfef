package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The statements that a clause rules out, each with the one thing that makes it false. */
public final class FalseStatements {

    private static final double NEAR = 0.8;

    /**
     * One of them.
     *
     * @param text a clause that can follow "that"
     * @param contrary what makes it false
     */
    public record FalseStatement(String text, Contrary contrary) {}

    private FalseStatements() {}

    public static List<FalseStatement> of(Passage passage, Stated stated) {
        Clause clause = stated.clause();
        List<Contrary> contraries = new ArrayList<>();
        if (Contrary.possible(clause)) {
            contraries.addAll(Contrary.byOpposites(clause));
            Parties.in(clause).ifPresent(contraries::add);
            OneForAnother.in(clause).ifPresent(contraries::add);
            contraries.addAll(WrongFigure.in(passage, stated.sentence(), clause));
        }
        Affirmed.of(clause).ifPresent(contraries::add);
        String words = WordOrder.changed(stated.words(), clause).orElse(stated.words());
        return contraries.stream()
                .flatMap(contrary -> contrary
                        .falsify(words, clause)
                        .filter(text -> !supported(passage, stated.sentence(), text))
                        .map(text -> new FalseStatement(text, contrary))
                        .stream())
                .toList();
    }

    /** Whether another sentence has nearly all its words and so may bear it out. */
    private static boolean supported(Passage passage, TextSentence source, String text) {
        Set<String> words = Vocabulary.stems(text);
        return passage.sentences().stream()
                .filter(other -> other.index() != source.index())
                .anyMatch(other -> passage.vocabulary().share(words, other.index()) >= NEAR);
    }
}
