package io.briefwise.quality;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.TypedQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question to be rated.
 *
 * @param id the same in all files, telling nothing of the origin
 * @param text the name of its text
 * @param genre what kind of text that is: the text's name up to the first hyphen
 * @param origin where it comes from
 * @param question what is asked
 */
record Item(String id, String text, String genre, Origin origin, Question question) {

    /** What can be chosen: options, answers to be matched, or steps to be ordered; none for an open question. */
    List<String> choices() {
        return switch (question) {
            case ClosedQuestion closed ->
                closed.options().stream().map(Option::text).toList();
            case MultipleChoice choice ->
                choice.options().stream().map(Option::text).toList();
            case Matching matching -> matching.answers();
            case Ordering ordering ->
                ordering.steps().stream().map(Ordering.Step::text).toList();
            case TypedQuestion _, OpenQuestion _ -> List.of();
        };
    }

    /**
     * The right answer in letters, A for the first choice: one letter, several in the order of the alphabet, for a
     * matching the letter of each prompt's answer, for an ordering the letters in the right order.
     */
    String key() {
        return switch (question) {
            case ClosedQuestion closed -> letter(closed.keyIndex());
            case MultipleChoice choice ->
                IntStream.range(0, choice.options().size())
                        .filter(i -> choice.options().get(i).key())
                        .mapToObj(Item::letter)
                        .collect(Collectors.joining());
            case Matching matching ->
                matching.prompts().stream()
                        .map(prompt -> letter(prompt.answer()))
                        .collect(Collectors.joining());
            case Ordering ordering ->
                IntStream.range(0, ordering.steps().size())
                        .boxed()
                        .sorted(Comparator.comparingInt(
                                i -> ordering.steps().get(i).place()))
                        .map(Item::letter)
                        .collect(Collectors.joining());
            case TypedQuestion typed -> typed.right();
            case OpenQuestion _ -> "";
        };
    }

    /** An answer as a rater wrote it ("b, a"), as {@link #key()} writes it. */
    String normal(String answer) {
        String letters = answer.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z]", "");
        return question instanceof MultipleChoice
                ? letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining())
                : letters;
    }

    static String letter(int index) {
        return Character.toString('A' + index);
    }
}
