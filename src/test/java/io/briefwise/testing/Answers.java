package io.briefwise.testing;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.Answer;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.Checked;
import io.briefwise.attempt.Receipt;
import io.briefwise.attempt.Saved;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import org.jspecify.annotations.Nullable;

/** Gives answers as somebody with one page does: based on what is stored, and checked where answers are explained one by one. */
public final class Answers {

    private Answers() {}

    public static Saved give(
            Attempts attempts, AttemptId attempt, PersonId learner, QuestionVersionId question, Response response) {
        return give(attempts, attempt, learner, question, response, null);
    }

    public static Saved give(
            Attempts attempts,
            AttemptId attempt,
            PersonId learner,
            QuestionVersionId question,
            Response response,
            @Nullable Certainty certainty) {
        AttemptSheet sheet = attempts.sheet(attempt, learner);
        int edition = sheet.entry(question).map(AttemptSheet.Entry::edition).orElse(0);
        Answer answer = new Answer(response, certainty, edition);
        if (!sheet.conduct().way().explainsAtOnce()) {
            return attempts.save(attempt, learner, question, answer);
        }
        return switch (attempts.check(attempt, learner, question, answer)) {
            case Checked.Settled(Receipt receipt) -> receipt;
            case Checked.TryAgain again -> again.receipt();
            case Checked.NotChecked(Saved saved) -> saved;
        };
    }
}
