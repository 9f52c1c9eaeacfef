package io.briefwise.ui.quizzing.doubt;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.doubt.Doubt;
import io.briefwise.doubt.Settlement;
import io.briefwise.ui.parts.Words;

/** What a learner reported, and what was answered; while it waits it can be taken back. */
final class RaisedNote extends Div {

    private final H3 title;

    RaisedNote(DoubtDesk desk, Doubt doubt, SerializableRunnable takeBack) {
        Words words = desk.words();
        addClassName("doubt-note");
        title = new H3(words.say("doubt.reported", desk.dates().moment(doubt.raisedAt())));
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph what = new Paragraph(new Span(words.say("doubt.reason." + doubt.reason())));
        if (!doubt.said().isEmpty()) {
            Span said = new Span(words.say("doubt.quoted", doubt.said()));
            said.addClassName("said");
            what.add(said);
        }
        add(title, what);
        Settlement settlement = doubt.settlement();
        if (settlement == null) {
            Paragraph waits = new Paragraph(words.say("doubt.waits"));
            waits.addClassName("waits");
            NativeButton back = new NativeButton(words.say("doubt.take-back"), _ -> takeBack.run());
            back.addClassName("doubt-offer");
            add(waits, back);
        } else {
            add(answer(desk, settlement));
        }
    }

    void takeFocus() {
        title.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    private static Div answer(DoubtDesk desk, Settlement settlement) {
        Words words = desk.words();
        Paragraph verdict = new Paragraph(words.say("doubt.answered." + settlement.verdict()));
        verdict.addClassName("verdict");
        Paragraph when = new Paragraph(words.say("doubt.answered", desk.dates().moment(settlement.settledAt())));
        when.addClassName("waits");
        Div answer = new Div(when, verdict);
        answer.addClassName("answer");
        if (!settlement.reply().isEmpty()) {
            answer.add(new Paragraph(settlement.reply()));
        }
        return answer;
    }
}
