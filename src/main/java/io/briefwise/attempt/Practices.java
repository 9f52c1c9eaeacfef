package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Purpose;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions picked for one learner: practice, which grows while it is taken, and review. They are answered, explained and
 * logged as any attempt; what was left open is ended when the next begins, so that its answers count.
 */
@Service
public class Practices {

    private final Quizzes quizzes;
    private final Beginning beginning;
    private final LeftOpen leftOpen;
    private final Growing growing;

    Practices(Quizzes quizzes, Beginning beginning, LeftOpen leftOpen, Growing growing) {
        this.quizzes = quizzes;
        this.beginning = beginning;
        this.leftOpen = leftOpen;
        this.growing = growing;
    }

    /** Ends what the learner left open: its answers are in the log from now on. */
    @Transactional
    public void end(PersonId learner) {
        leftOpen.end(learner);
    }

    /** Begins a practice with its first question; {@link NextQuestion} picks the others. */
    @Transactional
    public AttemptId practise(PersonId learner, BriefId brief, QuestionVersionId first) {
        return begin(learner, brief, Purpose.PRACTICE, List.of(first));
    }

    /** Begins a review of what was picked, at least one question. */
    @Transactional
    public AttemptId review(PersonId learner, BriefId brief, List<QuestionVersionId> questions) {
        return begin(learner, brief, Purpose.REVIEW, questions);
    }

    /** Whether there is a question to go on with; a practice whose questions are all answered asks for one more. */
    @Transactional
    public boolean goesOn(AttemptId attempt, PersonId learner) {
        return growing.goesOn(attempt, learner);
    }

    private AttemptId begin(PersonId learner, BriefId brief, Purpose purpose, List<QuestionVersionId> questions) {
        leftOpen.end(learner);
        QuizId quiz = quizzes.compose(brief, purpose, questions);
        if (beginning.begin(quiz, learner, null, null) instanceof Begun.Started(AttemptId attempt)) {
            return attempt;
        }
        throw new IllegalStateException("a new quiz was begun before: " + quiz);
    }
}
