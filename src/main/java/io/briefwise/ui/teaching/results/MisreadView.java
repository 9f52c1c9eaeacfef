package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.analytics.TextHeat;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Classroom;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** Where the text was misunderstood: the text itself, warm where answers that rest on it were wrong, and a table. */
@Route(value = "class/:classroom/:assignment/text", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
final class MisreadView extends ResultView {

    MisreadView(ResultsDesk desk, CurrentPerson current, Words words) {
        super(ResultPages.Page.TEXT, desk, current, words);
    }

    @Override
    void show(Classroom classroom, AssignmentId assignment) {
        TextHeat heat = desk.heat(assignment, instructor).orElseThrow(NotFoundException::new);
        addHead(heat.title(), classroom, assignment);
        if (heat.learners() == 0) {
            add(new EmptyState(words, "results.nobody"));
            return;
        }
        String here = Addresses.misread(classroom.id(), assignment);
        Section text = new Section(
                new Headline(words.say("results.text"), words.say("results.text.remark", heat.learners())),
                new WarmthLegend(words),
                WarmText.of(heat, here, words));
        text.addClassName("warm-text");
        String questions = Addresses.statistics(classroom.id(), assignment);
        Section table = new Section(
                new Headline(words.say("results.sentences"), words.say("results.sentences.remark")),
                SentenceTable.of(heat, questions, words));
        table.addClassName("warm-sentences");
        Div two = new Div(text, table);
        two.addClassNames("text-and-numbers");
        add(two);
    }
}
