package io.briefwise.ui.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.quiz.Quiz;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;

/** After the last section: the door to the quiz on the whole text. */
final class QuizInvitation extends Div {

    QuizInvitation(Words words, Lesson lesson, Quiz quiz) {
        addClassNames("card", "quiz-invitation");
        boolean begun = lesson.latest(quiz).filter(card -> !card.submitted()).isPresent();
        add(
                new Paragraph(words.say("reading.quiz.text", quiz.questions().size())),
                LinkButton.leading(
                        Addresses.quiz(quiz.id(), null), words.say(begun ? "reading.quiz.resume" : "reading.quiz")));
    }
}
