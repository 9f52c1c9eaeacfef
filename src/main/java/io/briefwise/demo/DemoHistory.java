package io.briefwise.demo;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.Answer;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.Response;
import io.briefwise.quiz.Quiz;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets simulated learners take quizzes at times past, through the services that real ones use. */
@Component
@Profile("demo")
class DemoHistory {

    private static final int LEAST_SECONDS = 15;
    private static final int MOST_SECONDS = 120;

    private final Attempts attempts;
    private final QuestionBank bank;

    DemoHistory(Attempts attempts, QuestionBank bank) {
        this.attempts = attempts;
        this.bank = bank;
    }

    /**
     * Who takes which quiz from when on.
     *
     * @param assignment null where a learner takes it unasked
     */
    record Sitting(
            PersonId learner,
            Mind mind,
            Quiz quiz,
            @Nullable AssignmentId assignment,
            Instant begun) {}

    /** Answers all and hands in. */
    void finish(Sitting sitting, Random random) {
        Instant last = answer(sitting, sitting.quiz().questions().size(), random);
        DemoClock.at(last.plusSeconds(random.nextInt(LEAST_SECONDS, MOST_SECONDS)), () -> {
            attempts.submit(begun(sitting), sitting.learner());
            return true;
        });
    }

    /** Answers the first few, and returns when the last of them was answered. */
    Instant answer(Sitting sitting, int most, Random random) {
        AttemptId attempt = DemoClock.at(sitting.begun(), () -> begun(sitting));
        Instant now = sitting.begun();
        List<BankedQuestion> questions = bank.all(sitting.quiz().questions());
        for (BankedQuestion asked : questions.subList(0, Math.min(most, questions.size()))) {
            now = now.plusSeconds(random.nextInt(LEAST_SECONDS, MOST_SECONDS));
            Response response = sitting.mind().answer(asked.question(), random);
            DemoClock.at(now, () -> give(sitting, attempt, asked, response));
        }
        return now;
    }

    /** Nobody answered before. */
    private Object give(Sitting sitting, AttemptId attempt, BankedQuestion asked, Response response) {
        Answer answer = new Answer(response, null, 0);
        return sitting.quiz().purpose().feedbackAtOnce()
                ? attempts.check(attempt, sitting.learner(), asked.id(), answer)
                : attempts.save(attempt, sitting.learner(), asked.id(), answer);
    }

    private AttemptId begun(Sitting sitting) {
        return attempts.startOrResume(sitting.quiz().id(), sitting.learner(), sitting.assignment());
    }
}
