package io.briefwise.ui.reading;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import io.briefwise.attempt.AttemptId;
import io.briefwise.quiz.Quiz;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Words;

/** After the last section: the quiz on the whole text. */
final class QuizInvitation extends Div {

    QuizInvitation(Words words, Lesson lesson, Quiz quiz, SerializableSupplier<AttemptId> start) {
        addClassNames("card", "quiz-invitation");
        boolean begun = lesson.latest(quiz).filter(card -> !card.submitted()).isPresent();
        Button button = new Button(
                words.say(begun ? "reading.quiz.resume" : "reading.quiz"),
                event -> event.getSource().getUI().ifPresent(ui -> ui.navigate(Addresses.attempt(start.get()))));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(words.say("reading.quiz.text", quiz.questions().size())), button);
    }
}
