package io.briefwise.attempt;

import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Layout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the seed of an attempt decides: which questions are asked, in which order, and in which order options stand. The
 * same seed always decides the same: {@link Random}'s sequence is part of its specification, and the shuffling is spelt
 * out here.
 */
final class Draw {

    private Draw() {}

    static List<QuestionVersionId> questions(List<QuestionVersionId> quiz, Layout layout, long seed) {
        Random random = new Random(seed);
        List<QuestionVersionId> shuffled = shuffled(quiz, random);
        Integer draw = layout.draw();
        List<QuestionVersionId> drawn = shuffled.subList(0, Math.min(draw == null ? quiz.size() : draw, quiz.size()));
        return layout.shuffleQuestions()
                ? List.copyOf(drawn)
                : quiz.stream().filter(drawn::contains).toList();
    }

    /** The zero-based indices of a question's options in the order they are shown in. */
    static List<Integer> order(int options, QuestionVersionId question, long seed) {
        long own = seed
                ^ question.uuid().getMostSignificantBits()
                ^ question.uuid().getLeastSignificantBits();
        List<Integer> made = IntStream.range(0, options).boxed().collect(Collectors.toList());
        return List.copyOf(shuffled(made, new Random(own)));
    }

    /** Fisher and Yates. */
    private static <T> List<T> shuffled(List<T> made, Random random) {
        List<T> shuffled = new ArrayList<>(made);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, random.nextInt(last + 1));
        }
        return shuffled;
    }
}
