package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Classroom;
import io.briefwise.exchange.Exports;
import io.briefwise.exchange.FileForm;
import io.briefwise.exchange.Wanted;
import io.briefwise.exchange.Wanted.Naming;
import io.briefwise.exchange.Wanted.What;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** What an instructor can take away of a class: marks, answers, figures; under names, or under pseudonyms for research. */
@Route(value = "class/:classroom/:assignment/downloads", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
final class DownloadsView extends ResultView {

    private final transient Exports exports;

    DownloadsView(ResultsDesk desk, Exports exports, CurrentPerson current, Words words) {
        super(ResultPages.Page.DOWNLOADS, desk, current, words);
        this.exports = exports;
    }

    @Override
    void show(Classroom classroom, AssignmentId assignment) {
        String title = desk.title(assignment, instructor).orElseThrow(NotFoundException::new);
        addHead(title, classroom, assignment);
        Div cards = new Div();
        cards.addClassName("takeaways");
        for (What what : What.values()) {
            TakeawayCard card = new TakeawayCard(what, words);
            for (Naming naming : Naming.values()) {
                if (what != What.ITEMS || naming == Naming.NAMES) {
                    for (FileForm form : FileForm.values()) {
                        Wanted wanted = new Wanted(what, classroom.id(), assignment, form, naming);
                        card.offer(wanted, new FileHandler(exports, wanted, instructor));
                    }
                }
            }
            cards.add(card);
        }
        Paragraph remark = new Paragraph(words.say("results.takeaways"));
        remark.addClassName("results-remark");
        add(cards, remark);
    }
}
