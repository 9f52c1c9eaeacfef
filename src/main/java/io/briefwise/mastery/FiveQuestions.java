package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.NextQuestion;
import io.briefwise.brief.BriefId;
import io.briefwise.question.Head;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/**
 * A practice is five questions for one skill. It stays in the section that it began in while that has any, then takes them
 * from the whole brief.
 */
@Component
class FiveQuestions implements NextQuestion {

    static final int MOST = 5;

    private final Practice practice;
    private final QuestionBank bank;

    FiveQuestions(Practice practice, QuestionBank bank) {
        this.practice = practice;
        this.bank = bank;
    }

    @Override
    public Optional<QuestionVersionId> after(
            PersonId learner, BriefId brief, SequencedMap<QuestionVersionId, Double> given) {
        if (given.size() >= MOST) {
            return Optional.empty();
        }
        Head first = bank.get(given.firstEntry().getKey()).question().head();
        return practice.next(learner, brief, first.skill(), first.section(), given)
                .or(() -> practice.next(learner, brief, first.skill(), null, given))
                .map(PracticeQuestion::question);
    }
}
