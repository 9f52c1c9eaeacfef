package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.grading.Grade;
import io.briefwise.grading.Grader;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is shown of attempts, a key never before its time. */
@Component
class AttemptReader {

    private final AttemptTable attempts;
    private final AnswerTable answers;
    private final MarkingTable markings;
    private final Paper paper;

    AttemptReader(AttemptTable attempts, AnswerTable answers, MarkingTable markings, Paper paper) {
        this.attempts = attempts;
        this.answers = answers;
        this.markings = markings;
        this.paper = paper;
    }

    AttemptSheet sheet(AttemptRow attempt) {
        Quiz quiz = paper.quiz(attempt.quiz());
        Map<QuestionVersionId, GivenAnswer> given = answers.of(attempt.id());
        List<AttemptSheet.Entry> entries = new ArrayList<>();
        for (BankedQuestion asked : paper.questions(quiz)) {
            entries.add(new AttemptSheet.Entry(
                    entries.size() + 1, ShownQuestion.of(asked.id(), asked.question()), given.get(asked.id())));
        }
        return new AttemptSheet(attempt.id(), quiz, attempt.startedAt(), attempt.submittedAt(), entries);
    }

    AttemptResult result(AttemptRow attempt, boolean markable) {
        Quiz quiz = paper.quiz(attempt.quiz());
        Map<QuestionVersionId, GivenAnswer> given = answers.of(attempt.id());
        Map<QuestionVersionId, RubricMark> marks = markings.of(attempt.id());
        List<AttemptResult.Released> released = new ArrayList<>();
        int number = 0;
        for (BankedQuestion asked : paper.questions(quiz)) {
            number++;
            GivenAnswer answer = given.get(asked.id());
            if (attempt.submitted() || (quiz.purpose().feedbackAtOnce() && answer != null)) {
                released.add(new AttemptResult.Released(
                        number,
                        asked.id(),
                        asked.question(),
                        answer,
                        answer == null ? null : grade(asked, answer, marks.get(asked.id())),
                        marks.get(asked.id())));
            }
        }
        return new AttemptResult(
                attempt.id(),
                attempt.learner(),
                quiz,
                attempt.startedAt(),
                attempt.submittedAt(),
                attempt.mark(),
                markable,
                released);
    }

    private static Grade grade(BankedQuestion asked, GivenAnswer answer, @Nullable RubricMark mark) {
        return mark != null && asked.question() instanceof OpenQuestion open
                ? new Grade.Scored(mark.fraction(open))
                : Grader.grade(asked.question(), answer.response());
    }

    List<AttemptCard> cards(PersonId learner) {
        Map<AttemptRow, Integer> rows = attempts.of(learner);
        Map<QuizId, Quiz> taken =
                paper.quizzes(rows.keySet().stream().map(AttemptRow::quiz).collect(Collectors.toSet()));
        List<AttemptCard> cards = new ArrayList<>();
        rows.forEach((row, answered) -> {
            Quiz quiz = taken.get(row.quiz());
            if (quiz != null) {
                cards.add(new AttemptCard(
                        row.id(), quiz, row.assignment(), row.startedAt(), row.submittedAt(), answered, row.mark()));
            }
        });
        return cards;
    }
}
