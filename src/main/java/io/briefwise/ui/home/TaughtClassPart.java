package io.briefwise.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.briefwise.analytics.ClassSummary;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.ProgressArc;
import io.briefwise.ui.parts.Words;

/** One class of an instructor's: its code, and what was set with how many have handed in. */
final class TaughtClassPart extends Section {

    TaughtClassPart(InstructorPage.TaughtClass taught, TaskWords said, Words words) {
        addClassName("taught-class");
        ClassroomId id = taught.classroom().id();
        H2 name = new H2();
        name.add(new Anchor(Addresses.classroom(id), taught.classroom().name()));
        Span code =
                new Span(words.say("home.instructor.code", taught.classroom().joinCode()));
        code.addClassNames("label", "num");
        Div head = new Div(name, code);
        head.addClassName("h");
        add(head);
        if (taught.set().isEmpty()) {
            Paragraph none = new Paragraph(words.say("home.instructor.nothing-set") + " ");
            none.add(new Anchor(Addresses.LIBRARY, words.say("home.instructor.choose")));
            none.addClassName("quietly");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        taught.set().forEach(set -> list.add(row(id, set, said, words)));
        add(list);
    }

    private static ListItem row(ClassroomId id, InstructorPage.SetQuiz set, TaskWords said, Words words) {
        ClassSummary summary = set.summary();
        Paragraph progress =
                new Paragraph(words.say("home.instructor.progress", summary.handedIn(), summary.learners()));
        progress.addClassName("num");
        Paragraph due = new Paragraph(said.due(set.assignment().due()));
        due.addClassNames("end", "num");
        ListItem row = new ListItem(
                new ProgressArc(summary.learners() == 0 ? 0 : (double) summary.handedIn() / summary.learners()),
                new Div(new Anchor(Addresses.assignment(id, set.assignment().id()), set.title()), progress),
                due);
        row.addClassName("led");
        return row;
    }
}
