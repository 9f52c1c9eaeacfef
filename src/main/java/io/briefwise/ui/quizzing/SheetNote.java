package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.attempt.AnswerRefused;
import io.briefwise.attempt.Checked;
import io.briefwise.quiz.Way;
import io.briefwise.ui.parts.Words;

/** What is to be said of an answer that was given, below it; politely read out. */
final class SheetNote extends Div {

    private final transient Words words;

    SheetNote(Words words) {
        this.words = words;
        addClassName("note");
        getElement().setAttribute("role", "status");
    }

    void clear() {
        removeAll();
    }

    void say(String text) {
        show(new Paragraph(text));
    }

    /** Something that must not be overlooked at the lower end of a long sheet. */
    void show(Component shown) {
        clear();
        add(shown);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    void refused(AnswerRefused.Reason reason) {
        say(words.say("quizzing.refused." + reason));
    }

    /** The answer is not right: where to look, and what another try is worth. */
    void tryAgain(Checked.TryAgain again, Way way, int paragraph, SerializableRunnable look) {
        double penalty = way instanceof Way.SeveralTries(int _, double each) ? each : 0;
        Double right = again.hint().right();
        Paragraph said = new Paragraph(
                right == null
                        ? words.say("quizzing.again", again.left(), penalty)
                        : words.say("quizzing.again.part", again.left(), penalty, right));
        NativeButton place = new NativeButton(words.say("quizzing.again.place", paragraph), _ -> look.run());
        place.addClassName("place");
        show(new Div(said, place));
    }
}
