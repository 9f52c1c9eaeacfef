package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.ui.parts.ProgressArc;
import org.jspecify.annotations.Nullable;

/** One section in the rail beside a quiz; only what changes in it is sent to the browser. */
final class RailLine extends NativeButton {

    private final Span said = new Span();
    private ProgressArc arc = new ProgressArc(0);
    private transient @Nullable SectionState shown;

    RailLine(String title, SerializableRunnable open) {
        said.addClassName("unseen");
        add(arc, new Span(title), said);
        addClickListener(_ -> open.run());
    }

    void show(SectionState state, boolean here) {
        if (getElement().hasAttribute("aria-current") != here) {
            setClassName("here", here);
            if (here) {
                getElement().setAttribute("aria-current", "page");
            } else {
                getElement().removeAttribute("aria-current");
            }
        }
        if (state.equals(shown)) {
            return;
        }
        if (shown == null || shown.share() != state.share()) {
            ProgressArc fuller = new ProgressArc(state.share());
            replace(arc, fuller);
            arc = fuller;
        }
        said.setText(state.status());
        setEnabled(state.open());
        shown = state;
    }
}
