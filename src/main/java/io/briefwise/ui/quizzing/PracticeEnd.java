package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.mastery.Shift;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.SkillTitle;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** What a practice or a review came to: how many were right, what that changed, and the way on. */
final class PracticeEnd extends Div {

    private final transient Words words;
    private final Div ways = new Div();
    private final Paragraph nothingLeft = new Paragraph();
    private final PracticeMore more;
    private final Stem title;

    PracticeEnd(Words words, AttemptResult result, List<Shift> shifts) {
        this.words = words;
        more = PracticeMore.after(result);
        addClassNames("invitation", "practice-end");
        title = new Stem(Tally.of(result.reviewed()).said(words, "quizzing.result.score"));
        title.addClassName("num");
        add(
                title,
                new Paragraph(words.say(shifts.isEmpty() ? "quizzing.practice.unmoved" : "quizzing.practice.moved")));
        UnorderedList list = new UnorderedList();
        list.addClassName("shifts");
        shifts.forEach(shift -> list.add(line(shift)));
        if (!shifts.isEmpty()) {
            add(list);
        }
        ways.addClassName("ways");
        nothingLeft.addClassName("quietly");
        nothingLeft.getElement().setAttribute("role", "status");
        add(ways, nothingLeft);
    }

    void offering(SerializableConsumer<PracticeMore> begin) {
        Button again = new Button(words.say(more.label()), _ -> begin.accept(more));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        ways.add(again, LinkButton.plain(Addresses.PROGRESS, words.say("quizzing.practice.progress")));
    }

    void takeFocus() {
        title.takeFocus();
    }

    void sayNothingLeft() {
        nothingLeft.setText(words.say(more.nothing()));
    }

    private ListItem line(Shift shift) {
        Span skill = new Span(SkillTitle.of(shift.skill()));
        skill.addClassName("skill");
        String from =
                words.say("mastery.from", shift.now().answers(), shift.now().right());
        String moved = shift.now().tooFew()
                ? words.say("mastery.too-few")
                : words.say("quizzing.practice.shift", shift.before(), shift.after());
        Span said = new Span(moved + " · " + from);
        said.addClassName("num");
        return new ListItem(skill, said);
    }
}
