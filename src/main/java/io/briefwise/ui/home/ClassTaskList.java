package io.briefwise.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.Words;

/** One class of a learner's, with what was set for it. */
final class ClassTaskList extends Div {

    ClassTaskList(LearnerPage.ClassTasks tasks, TaskWords said, Words words) {
        addClassName("class-tasks");
        add(new Headline(tasks.classroom().name()));
        if (tasks.tasks().isEmpty()) {
            Paragraph none = new Paragraph(words.say("home.learner.nothing-set"));
            none.addClassName("quietly");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        tasks.tasks().forEach(task -> list.add(row(task, said)));
        add(list);
    }

    private static ListItem row(Task task, TaskWords said) {
        Paragraph state = new Paragraph(said.state(task));
        Paragraph due = new Paragraph(said.due(task.due()));
        due.addClassNames("end", "num");
        return new ListItem(new Div(new Anchor(address(task), task.quiz().title()), state), due);
    }

    private static String address(Task task) {
        return switch (task.state()) {
            case Task.State.HandedIn handedIn -> Addresses.result(handedIn.attempt());
            case Task.State.Begun _ -> Addresses.quiz(task.quiz().id(), task.assignment());
            case Task.State.Untouched _, Task.State.Closed _ ->
                Addresses.reading(task.quiz().brief());
        };
    }
}
