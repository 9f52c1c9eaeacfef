package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Begun;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.quiz.QuizId;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Shelf;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The door to a quiz: begins an attempt or finds the one that was begun, and leads to it; or says why it is shut. Whoever
 * made all attempts that are allowed is led to the last.
 */
@PermitAll
@Route(value = "take/:quiz/:assignment?", layout = MainLayout.class)
final class TakingView extends Div implements BeforeEnterObserver {

    private final transient Attempts attempts;
    private final transient CurrentPerson current;
    private final transient Shelf shelf;
    private final transient ShutDoor shut;

    TakingView(Attempts attempts, CurrentPerson current, Shelf shelf, ShutDoor shut) {
        this.attempts = attempts;
        this.current = current;
        this.shelf = shelf;
        this.shut = shut;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QuizId quiz = Addressed.uuid(event, "quiz").map(QuizId::new).orElseThrow(NotFoundException::new);
        // whoever takes it from the library takes it for their class, where it was set
        AssignmentId assignment = Addressed.uuid(event, "assignment")
                .map(AssignmentId::new)
                .or(() -> shelf.assignment(quiz, current.require().id()).map(Assignment::id))
                .orElse(null);
        switch (begin(quiz, assignment)) {
            case Begun.Started(AttemptId attempt) -> event.forwardTo(Addresses.attempt(attempt));
            case Begun.Resumed(AttemptId attempt) -> event.forwardTo(Addresses.attempt(attempt));
            case Begun.NoneLeft(AttemptId last) -> event.forwardTo(Addresses.attempt(last));
            case Begun.NotYet(Instant opens) -> add(shut.until(opens));
            case Begun.Closed() -> add(shut.forGood());
        }
    }

    private Begun begin(QuizId quiz, @Nullable AssignmentId assignment) {
        try {
            return attempts.begin(quiz, current.require().id(), assignment, null);
        } catch (IllegalArgumentException e) {
            // no such quiz, or not theirs to take: the same to whoever asks
            throw new NotFoundException();
        }
    }
}
