package io.briefwise.ui.quizzing.answer;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.DraftRequest;
import io.briefwise.attempt.Drafts;
import io.briefwise.attempt.Hints;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.brief.WordCount;
import io.briefwise.feedback.DraftReader;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.QuestionVersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives those who write an answer their hints, and has their drafts read. The rubric stays here. */
@Component
public class WritingDesk {

    private final Hints hints;
    private final Drafts drafts;
    private final Briefs briefs;
    private final DraftQueue queue;

    WritingDesk(Hints hints, Drafts drafts, Briefs briefs, DraftQueue queue) {
        this.hints = hints;
        this.drafts = drafts;
        this.briefs = briefs;
        this.queue = queue;
    }

    List<String> asked(AttemptId attempt, PersonId learner, QuestionVersionId question) {
        return hints.asked(attempt, learner, question);
    }

    Optional<String> next(AttemptId attempt, PersonId learner, QuestionVersionId question) {
        return hints.next(attempt, learner, question);
    }

    /** Has a draft read, if it is long enough and the learner has not asked too often. */
    DraftAsked ask(AttemptId attempt, PersonId learner, QuestionVersionId question, String draft) {
        if (WordCount.of(draft) < DraftReader.FEWEST_WORDS) {
            return new DraftAsked.NotRead("short");
        }
        return switch (drafts.ask(attempt, learner, question)) {
            case DraftRequest.Granted(BriefId brief, OpenQuestion asked) ->
                new DraftAsked.Reading(queue.read(briefs.find(brief).orElseThrow(), asked, draft));
            case DraftRequest.Refused(DraftRequest.Reason reason) ->
                new DraftAsked.NotRead(
                        switch (reason) {
                            case SUBMITTED -> "handed-in";
                            case TOO_OFTEN -> "often";
                        });
        };
    }
}
