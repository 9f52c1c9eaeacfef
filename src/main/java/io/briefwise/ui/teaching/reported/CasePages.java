package io.briefwise.ui.teaching.reported;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.account.PersonId;
import io.briefwise.brief.Briefs;
import io.briefwise.doubt.RaisedDoubt;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;
import org.springframework.stereotype.Component;

/** Puts together the page of one report: what was said, the question as it was answered, the passage, and the reply. */
@Component
class CasePages {

    private final ReportedDesk desk;
    private final Briefs briefs;
    private final Words words;
    private final Dates dates;

    CasePages(ReportedDesk desk, Briefs briefs, Words words, Dates dates) {
        this.desk = desk;
        this.briefs = briefs;
        this.words = words;
        this.dates = dates;
    }

    /** @param settled told what to say once it is answered, or can no longer be */
    Div page(RaisedDoubt raised, PersonId instructor, SerializableConsumer<String> settled) {
        Div page = new Div(new WordOfLearner(words, dates, raised));
        page.addClassName("case");
        desk.attempt(raised.doubt(), instructor)
                .flatMap(result -> result.reviewed(raised.doubt().question())
                        .map(answered -> new AnsweredQuestion(
                                words,
                                raised,
                                result,
                                answered,
                                briefs.find(result.quiz().brief()).orElseThrow())))
                .ifPresentOrElse(page::add, () -> page.add(new Paragraph(words.say("doubt.gone-text"))));
        page.add(new SettleForm(words, dates, raised, (verdict, reply) -> {
            boolean done = desk.settle(raised.doubt(), instructor, verdict, reply);
            settled.accept(done ? words.say("doubt.done", raised.learner()) : words.say("doubt.gone"));
        }));
        return page;
    }
}
