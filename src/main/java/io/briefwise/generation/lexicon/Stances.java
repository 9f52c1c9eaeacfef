package io.briefwise.generation.lexicon;

import io.briefwise.generation.table.Table;
import io.briefwise.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words whose choice shows a stance, longest first so that "lip service" is found before "service". */
public final class Stances {

    static final String FILE = "stances.tsv";
    private static final List<Stance> ALL = Table.beside(Stances.class, FILE).read(Stance::of);

    private Stances() {}

    /**
     * Such a word in a sentence.
     *
     * @param stance which it is
     * @param first index of its first token
     * @param last index of its last token
     */
    public record Place(Stance stance, int first, int last) {}

    /** Those in a sentence, in its order. */
    public static List<Place> in(Sentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .boxed()
                .flatMap(first -> ALL.stream().flatMap(stance -> at(sentence, first, stance).stream()))
                .toList();
    }

    private static Optional<Place> at(Sentence sentence, int first, Stance stance) {
        return Wordform.found(sentence, first, stance.lemma(), stance.kind())
                .filter(last -> stance.company().allows(sentence, first, last))
                .map(last -> new Place(stance, first, last));
    }

    /** All of them, for tests. */
    static Stream<Stance> all() {
        return ALL.stream();
    }
}
