package io.briefwise.ui.teaching.reported;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.doubt.RaisedDoubt;
import io.briefwise.doubt.Settlement;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was reported in a class, a line each: the question, by whom and why, and whether it waits. */
final class DoubtLinks extends Nav {

    private final transient Words words;

    DoubtLinks(ClassroomId classroom, List<RaisedDoubt> raised, RaisedDoubt shown, Words words) {
        this.words = words;
        addClassName("doubt-links");
        setAriaLabel(words.say("doubt.list"));
        for (RaisedDoubt one : raised) {
            Anchor link = new Anchor(Addresses.reported(classroom, one.doubt().id()), "");
            Span stem = new Span(one.stem());
            stem.addClassName("stem-line");
            Span by = new Span(words.say(
                    "doubt.list.by",
                    one.learner(),
                    words.say("doubt.reason." + one.doubt().reason())));
            by.addClassName("by");
            link.add(stem, by, state(one.doubt().settlement()));
            if (one.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    private Span state(@Nullable Settlement settlement) {
        String state = settlement == null ? "WAITS" : settlement.verdict().name();
        Span said = new Span(words.say("doubt.list.state." + state));
        said.addClassNames("doubt-state", state.toLowerCase(Words.LANGUAGE));
        return said;
    }
}
