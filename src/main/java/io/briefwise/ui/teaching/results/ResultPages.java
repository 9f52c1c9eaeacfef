package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Words;

/** The ways between the pages on one assignment. */
public final class ResultPages extends Nav {

    /** What the results of an assignment are spread over. */
    public enum Page {
        CLASS,
        STATISTICS,
        TEXT,
        DOWNLOADS
    }

    public ResultPages(ClassroomId classroom, AssignmentId assignment, Page shown, Words words) {
        addClassName("result-pages");
        setAriaLabel(words.say("results.pages"));
        for (Page page : Page.values()) {
            Anchor link = new Anchor(address(page, classroom, assignment), words.say("results.pages." + page));
            if (page == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    private static String address(Page page, ClassroomId classroom, AssignmentId assignment) {
        return switch (page) {
            case CLASS -> Addresses.assignment(classroom, assignment);
            case STATISTICS -> Addresses.statistics(classroom, assignment);
            case TEXT -> Addresses.misread(classroom, assignment);
            case DOWNLOADS -> Addresses.downloads(classroom, assignment);
        };
    }
}
