package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.Terms;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Purpose;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Begins attempts. Two tabs that begin at once get the same one: the table takes only one that goes on. */
@Component
class Beginning {

    private final AttemptTable attempts;
    private final Paper paper;
    private final Assignments assignments;
    private final Deadlines deadlines;

    Beginning(AttemptTable attempts, Paper paper, Assignments assignments, Deadlines deadlines) {
        this.attempts = attempts;
        this.paper = paper;
        this.assignments = assignments;
        this.deadlines = deadlines;
    }

    /** @param wish how the learner wants to take it unasked; null as the quiz or the assignment says */
    Begun begin(QuizId quizId, PersonId learner, @Nullable AssignmentId assignment, @Nullable Conduct wish) {
        List<AttemptRow> made = attempts.of(quizId, learner, assignment);
        Optional<AttemptRow> open =
                made.stream().filter(row -> row.stored().open()).findFirst();
        if (open.isPresent()) {
            return new Begun.Resumed(open.get().id());
        }
        Quiz quiz = paper.quiz(quizId);
        if (assignment != null) {
            requireSetFor(learner, assignment, quiz);
        }
        Terms terms = deadlines.terms(assignment, learner);
        return refusal(terms, quiz, made)
                .orElseGet(() -> start(
                        quiz,
                        learner,
                        assignment,
                        assignment == null ? wish : terms.settings().conduct()));
    }

    private Optional<Begun> refusal(Terms terms, Quiz quiz, List<AttemptRow> made) {
        if (terms.opens() != null && !terms.openedBy(deadlines.now())) {
            return Optional.of(new Begun.NotYet(terms.opens()));
        }
        if (terms.closedBy(deadlines.now())) {
            return Optional.of(new Begun.Closed());
        }
        Integer allowed = allowed(terms, quiz);
        return allowed == null || made.size() < allowed
                ? Optional.empty()
                : Optional.of(new Begun.NoneLeft(made.getFirst().id()));
    }

    /** A section check is taken once, unless its assignment says otherwise. */
    private static @Nullable Integer allowed(Terms terms, Quiz quiz) {
        Integer set = terms.attempts();
        return set == null && quiz.purpose() == Purpose.SECTION_CHECK ? Integer.valueOf(1) : set;
    }

    private Begun start(Quiz quiz, PersonId learner, @Nullable AssignmentId assignment, @Nullable Conduct conduct) {
        AttemptRow fresh = deadlines.beginning(quiz.id(), learner, assignment, conduct);
        try {
            Conduct taken = Paper.conduct(fresh, quiz);
            attempts.insert(
                    fresh,
                    Draw.questions(quiz.questions(), taken.layout(), fresh.seed())
                            .size());
            return new Begun.Started(fresh.id());
        } catch (DuplicateKeyException raced) {
            return attempts.of(quiz.id(), learner, assignment).stream()
                    .filter(row -> row.stored().open())
                    .findFirst()
                    .<Begun>map(row -> new Begun.Resumed(row.id()))
                    .orElseThrow(() -> raced);
        }
    }

    private void requireSetFor(PersonId learner, AssignmentId assignment, Quiz quiz) {
        Optional<Assignment> set = assignments
                .find(assignment, learner)
                .filter(found -> found.quiz().equals(quiz.id()));
        if (set.isEmpty()) {
            throw new IllegalArgumentException(
                    "assignment " + assignment + " does not set quiz " + quiz.id() + " for " + learner);
        }
    }
}
