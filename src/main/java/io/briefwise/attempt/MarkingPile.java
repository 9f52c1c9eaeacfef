package io.briefwise.attempt;

import io.briefwise.question.OpenQuestion;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Quiz;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The open answers that were handed in for an assignment, all to one question together, within a question in an order that
 * says nothing about whose they are.
 *
 * @param quiz what was set
 * @param answers the marked and the unmarked
 */
public record MarkingPile(Quiz quiz, List<Answer> answers) {

    /**
     * One answer to be marked.
     *
     * @param number of its question in the quiz, from 1
     * @param id which version of the question
     * @param question with its rubric
     * @param attempt in which it was given
     * @param name of the learner
     * @param written the answer
     * @param hints how many hints the learner asked for
     * @param drafts on how many drafts the learner asked for feedback
     * @param mark what it was given, null where nobody has marked it
     */
    public record Answer(
            int number,
            QuestionVersionId id,
            OpenQuestion question,
            AttemptId attempt,
            String name,
            String written,
            int hints,
            int drafts,
            @Nullable RubricMark mark) {

        boolean open() {
            return mark == null;
        }
    }

    /**
     * The answers to one question.
     *
     * @param number of the question in the quiz, from 1
     * @param first the index of its first answer in the pile
     * @param all how many there are
     * @param left how many are not marked
     */
    public record Stack(int number, int first, int all, int left) {}

    public MarkingPile {
        answers = List.copyOf(answers);
    }

    /** How many are not marked. */
    public int left() {
        return (int) answers.stream().filter(Answer::open).count();
    }

    /** The index of the first answer from an index on that is not marked, begun again from the first after the last. */
    public OptionalInt nextOpen(int from) {
        return IntStream.concat(IntStream.range(from, answers.size()), IntStream.range(0, from))
                .filter(index -> answers.get(index).open())
                .findFirst();
    }

    /** The pile by question. */
    public List<Stack> stacks() {
        return answers.stream().map(Answer::number).distinct().map(this::stack).toList();
    }

    private Stack stack(int number) {
        List<Answer> here =
                answers.stream().filter(answer -> answer.number() == number).toList();
        return new Stack(number, answers.indexOf(here.getFirst()), here.size(), (int)
                here.stream().filter(Answer::open).count());
    }
}
