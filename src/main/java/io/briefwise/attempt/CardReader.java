package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.AssignmentTerms;
import io.briefwise.classroom.Terms;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Shown;
import io.briefwise.quiz.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists attempts, in as many statements for one as for a hundred; marks that are kept back are not in the list. */
@Component
class CardReader {

    private final AttemptTable attempts;
    private final Paper paper;
    private final AssignmentTerms terms;
    private final Deadlines deadlines;

    CardReader(AttemptTable attempts, Paper paper, AssignmentTerms terms, Deadlines deadlines) {
        this.attempts = attempts;
        this.paper = paper;
        this.terms = terms;
        this.deadlines = deadlines;
    }

    List<AttemptCard> of(PersonId learner) {
        Map<AttemptRow, Integer> rows = attempts.of(learner);
        Map<QuizId, Quiz> taken =
                paper.quizzes(rows.keySet().stream().map(AttemptRow::quiz).collect(Collectors.toSet()));
        Set<AssignmentId> set = rows.keySet().stream()
                .map(AttemptRow::assignment)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<AssignmentId, Terms> held = terms.all(set, learner);
        Instant now = deadlines.now();
        List<AttemptCard> cards = new ArrayList<>();
        rows.forEach((row, answered) -> {
            Quiz quiz = taken.get(row.quiz());
            if (quiz != null) {
                Terms term =
                        row.assignment() == null ? Terms.UNASKED : held.getOrDefault(row.assignment(), Terms.UNASKED);
                cards.add(card(row, quiz, term, answered, now));
            }
        });
        return cards;
    }

    private static AttemptCard card(AttemptRow row, Quiz quiz, Terms terms, int answered, Instant now) {
        Stage stage = Stage.at(now, row.submittedAt(), terms.closes());
        boolean marks = terms.settings()
                .disclosureFor(Paper.conduct(row, quiz))
                .at(stage)
                .contains(Shown.MARKS);
        @Nullable Mark mark = marks ? row.mark() : null;
        return new AttemptCard(
                row.id(),
                quiz,
                row.assignment(),
                row.stateAt(now),
                row.startedAt(),
                row.deadlineAt(),
                row.submittedAt(),
                answered,
                mark);
    }
}
