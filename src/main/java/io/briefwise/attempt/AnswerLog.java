package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The answers that were handed in and have their grades: what everything that is known of learners is counted from, as often
 * as it is needed. An open answer is in the log once it is marked, an unanswered question never.
 */
@Service
public class AnswerLog {

    private final LogTable table;
    private final Paper paper;

    AnswerLog(LogTable table, Paper paper) {
        this.table = table;
        this.paper = paper;
    }

    /** A learner's answers in the order in which they were given. */
    public List<LoggedAnswer> of(PersonId learner) {
        return answers(table.of(learner));
    }

    public LogState state(PersonId learner) {
        return table.state(learner);
    }

    /**
     * What everybody answered to a question the first time, marks given to oneself left out, in the order in which the
     * grades became known.
     *
     * @param after answers whose grade was known by then are left out
     * @param until and those whose grade became known later
     */
    public List<LoggedAnswer> firstAnswers(Instant after, Instant until) {
        return answers(table.firstAnswers(after, until));
    }

    /** How many of them had their grade by then. */
    public int countFirstAnswers(Instant until) {
        return table.countFirstAnswers(until);
    }

    private List<LoggedAnswer> answers(List<LogTable.Row> rows) {
        Map<QuizId, Quiz> quizzes =
                paper.quizzes(rows.stream().map(LogTable.Row::quiz).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.about(
                        Objects.requireNonNull(quizzes.get(row.quiz())).brief()))
                .toList();
    }
}
