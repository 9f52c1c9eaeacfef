package io.briefwise.attempt;

import io.briefwise.grading.Grade;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionVersionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Grades the answers of an attempt that is handed in, and keeps what each is worth. */
@Component
class Marker {

    private final AnswerTable answers;
    private final TryTable tries;

    Marker(AnswerTable answers, TryTable tries) {
        this.answers = answers;
        this.tries = tries;
    }

    /** Nothing for a practice. */
    Optional<Mark> mark(Sitting sitting, Map<QuestionVersionId, GivenAnswer> given, double deduction) {
        Map<QuestionVersionId, List<Try>> tried = tries.of(sitting.id());
        double points = 0;
        int possible = 0;
        int awaiting = 0;
        for (BankedQuestion asked : sitting.asked()) {
            GivenAnswer answer = given.get(asked.id());
            if (answer == null) {
                possible++;
                continue;
            }
            Grade grade = Worth.of(
                    asked.question(),
                    answer.response(),
                    null,
                    sitting.conduct().way(),
                    tried.getOrDefault(asked.id(), List.of()));
            answers.grade(sitting.id(), asked.id(), grade);
            switch (grade) {
                case Grade.Scored(double fraction) -> {
                    possible++;
                    points += fraction;
                }
                case Grade.AwaitsMark() -> awaiting++;
            }
        }
        return sitting.conduct().way().marked()
                ? Optional.of(new Mark(points, possible, awaiting, deduction))
                : Optional.empty();
    }
}
