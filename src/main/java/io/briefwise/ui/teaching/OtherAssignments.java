package io.briefwise.ui.teaching;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.briefwise.classroom.Classroom;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** The ways to the other quizzes set for a class; nothing where there is only one. */
final class OtherAssignments extends Nav {

    OtherAssignments(
            Classroom classroom, List<ClassDesk.SetQuiz> set, ClassDesk.SetQuiz shown, Words words, Dates dates) {
        addClassName("others");
        setAriaLabel(words.say("teaching.others"));
        setVisible(set.size() > 1);
        for (ClassDesk.SetQuiz one : set) {
            Anchor link = new Anchor(
                    Addresses.assignment(classroom.id(), one.assignment().id()), text(one, words, dates));
            if (one.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    private static String text(ClassDesk.SetQuiz one, Words words, Dates dates) {
        return one.assignment().due() == null
                ? one.title()
                : words.say(
                        "teaching.other",
                        one.title(),
                        dates.moment(one.assignment().due()));
    }
}
