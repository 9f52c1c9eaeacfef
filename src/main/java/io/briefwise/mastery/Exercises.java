package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Practices;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Begins what a learner does for what they know: the practice of a skill, the review of what is due. */
@Service
public class Exercises {

    /** A review is as long as one sitting; what is due beyond is offered when it is over. */
    private static final int SITTING = 10;

    private final NextSteps steps;
    private final Practice practice;
    private final Reviews reviews;
    private final Practices practices;

    Exercises(NextSteps steps, Practice practice, Reviews reviews, Practices practices) {
        this.steps = steps;
        this.practice = practice;
        this.reviews = reviews;
        this.practices = practices;
    }

    /** Begins to practise a skill where most of it was wrong; empty where every question was answered lately. */
    public Optional<AttemptId> practise(PersonId learner, Skill skill) {
        practices.end(learner);
        return steps.practice(learner, skill)
                .flatMap(step -> practice.next(learner, step.brief(), skill, step.section(), Map.of())
                        .map(first -> practices.practise(learner, step.brief(), first.question())));
    }

    /** Begins to review what is due in the text whose card is most likely to be forgotten; empty where nothing is due. */
    public Optional<AttemptId> review(PersonId learner) {
        practices.end(learner);
        List<DueCard> due = reviews.due(learner);
        return due.stream().findFirst().map(card -> card.target().brief()).map(brief -> {
            List<QuestionVersionId> questions = due.stream()
                    .filter(card -> card.target().brief().equals(brief))
                    .limit(SITTING)
                    .map(card -> practice.review(learner, card))
                    .distinct()
                    .toList();
            return practices.review(learner, brief, questions);
        });
    }
}
