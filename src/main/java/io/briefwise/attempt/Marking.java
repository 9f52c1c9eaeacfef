package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.grading.Grade;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.QuestionVersionId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marking open answers by their rubric: an instructor of the class those that were handed in for it, a learner their own
 * where nobody set the quiz.
 */
@Service
public class Marking {

    private static final int LONGEST_REMARK = 4000;

    private final Access access;
    private final AnswerTable answers;
    private final Marks marks;
    private final Clock clock;

    Marking(Access access, AnswerTable answers, Marks marks, Clock clock) {
        this.access = access;
        this.answers = answers;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Gives an open answer its points, criterion by criterion. A later mark takes the place of an earlier one.
     *
     * @throws NoSuchAttempt if the attempt is not for this marker, or not handed in
     * @throws IllegalArgumentException if the question is not an open one that was answered, the points do not fit its
     *     rubric, or the remark is longer than 4,000 characters
     */
    @Transactional
    public RubricMark mark(
            AttemptId attempt, QuestionVersionId question, PersonId marker, List<Integer> points, String remark) {
        AttemptRow row = access.markableLocked(attempt, marker);
        if (!answers.of(attempt).containsKey(question)) {
            throw new IllegalArgumentException("no answer to " + question + " in attempt " + attempt);
        }
        if (remark.length() > LONGEST_REMARK) {
            throw new IllegalArgumentException("a remark of " + remark.length() + " characters");
        }
        OpenQuestion open = marks.open(question);
        RubricMark mark =
                new RubricMark(points, remark.strip(), marker, clock.instant().truncatedTo(ChronoUnit.MICROS));
        answers.grade(attempt, question, new Grade.Scored(mark.fraction(open)));
        marks.keep(row, question, mark);
        return mark;
    }
}
