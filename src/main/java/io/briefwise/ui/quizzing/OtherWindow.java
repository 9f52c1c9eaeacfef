package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.attempt.Answer;
import io.briefwise.attempt.GivenAnswer;
import io.briefwise.attempt.ShownQuestion;
import io.briefwise.attempt.Superseded;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.answer.SaidResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that a question was answered in another window, lays both answers side by side, and asks which is to stay. */
final class OtherWindow extends Div {

    private final transient Words words;

    OtherWindow(Words words, ShownQuestion question, Answer mine, Superseded other) {
        this.words = words;
        addClassName("other-window");
        GivenAnswer theirs = other.stored();
        Div both = new Div(
                said("quizzing.other.theirs", question, theirs == null ? null : theirs.response()),
                said("quizzing.other.mine", question, mine.response()));
        both.addClassName("both");
        add(new Paragraph(words.say("quizzing.other")), both);
    }

    OtherWindow offering(SerializableRunnable keep, SerializableRunnable use) {
        Button theirs = new Button(words.say("quizzing.other.keep"), _ -> keep.run());
        Button own = new Button(words.say("quizzing.other.use"), _ -> use.run());
        theirs.addThemeVariants(ButtonVariant.PRIMARY);
        Div ways = new Div(theirs, own);
        ways.addClassName("ways");
        add(ways);
        return this;
    }

    private Div said(String title, ShownQuestion question, @Nullable Response response) {
        List<String> lines = response == null || response.empty()
                ? List.of(words.say("quizzing.other.nothing"))
                : SaidResponse.of(words, question.task(), response);
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Div(new H3(words.say(title)), list);
    }
}
