package io.briefwise.generation.family.open;

import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sentences that speak of the same as a statement, the nearest first: rare words in common count more. Behind them come
 * the others of its paragraph and of the one before.
 */
final class Beside {

    private static final double ENOUGH = 0.45;
    private static final double CLOSE = 0.8;

    private Beside() {}

    static List<TextSentence> of(Saying saying, Passage passage) {
        Set<String> words = Vocabulary.stems(saying.words());
        List<TextSentence> alike = passage.sentences().stream()
                .filter(sentence -> sentence.index() != saying.sentence().index() && isReadable(sentence))
                .map(sentence -> new Scored(sentence, score(saying, sentence, words, passage)))
                .filter(scored -> scored.score >= ENOUGH)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(Scored::sentence)
                .toList();
        Stream<TextSentence> neighbours = passage.sentences().stream()
                .filter(sentence -> sentence.section() == saying.sentence().section() && isReadable(sentence))
                .filter(sentence -> sentence.number() <= saying.sentence().number()
                        && sentence.number() >= saying.sentence().number() - 1)
                .filter(sentence -> sentence.index() != saying.sentence().index() && !alike.contains(sentence))
                .sorted(Comparator.comparingInt(sentence ->
                        Math.abs(sentence.index() - saying.sentence().index())));
        return Stream.concat(alike.stream(), neighbours).toList();
    }

    /** The one sentence that shares most with a point: two words at least that few others have. */
    static Optional<TextSentence> close(Point point, Passage passage) {
        Set<String> words = Vocabulary.stems(point.words());
        return passage.sentences().stream()
                .filter(sentence -> sentence.index() != point.sentence().index() && isReadable(sentence))
                .filter(sentence -> shared(sentence, words, passage).count() >= 2)
                .map(sentence -> new Scored(
                        sentence,
                        shared(sentence, words, passage)
                                .mapToDouble(word -> weight(word, passage))
                                .sum()))
                .filter(scored -> scored.score >= CLOSE)
                .max(Comparator.comparingDouble(Scored::score))
                .map(Scored::sentence);
    }

    private static Stream<String> shared(TextSentence sentence, Set<String> words, Passage passage) {
        Set<String> there = passage.vocabulary().of(sentence.index());
        return words.stream().filter(there::contains);
    }

    private static double weight(String word, Passage passage) {
        return 1.0 / Math.max(1, passage.vocabulary().frequency(word));
    }

    private record Scored(TextSentence sentence, double score) {}

    private static double score(Saying saying, TextSentence sentence, Set<String> words, Passage passage) {
        double shared = shared(sentence, words, passage)
                .mapToDouble(word -> weight(word, passage))
                .sum();
        boolean together = sentence.number() == saying.sentence().number();
        int distance = Math.abs(sentence.index() - saying.sentence().index());
        return shared + (together ? 0.3 : 0) + (together && distance == 1 ? 0.4 : 0);
    }

    /** Long enough to say something, and said by whoever writes or is named. */
    private static boolean isReadable(TextSentence sentence) {
        return sentence.text().endsWith(".")
                && sentence.text().split(" ").length >= 7
                && !sentence.text().matches("(?s)(I|We|Nor|None|That) .*");
    }
}
