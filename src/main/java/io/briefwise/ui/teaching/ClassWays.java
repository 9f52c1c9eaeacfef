package io.briefwise.ui.teaching;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Words;

/** From the page of a class to what else there is to do with it. */
final class ClassWays extends Nav {

    ClassWays(ClassroomId classroom, AssignmentId shown, int reported, Words words) {
        addClassName("class-ways");
        setAriaLabel(words.say("teaching.ways"));
        Anchor reports = new Anchor(Addresses.reported(classroom), words.say("teaching.ways.reported", reported));
        reports.setClassName("waits", reported > 0);
        add(
                new Anchor(Addresses.settings(classroom, shown), words.say("teaching.ways.settings")),
                new Anchor(Addresses.learners(classroom), words.say("teaching.ways.learners")),
                reports);
    }
}
