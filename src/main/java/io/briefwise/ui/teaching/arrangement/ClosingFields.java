package io.briefwise.ui.teaching.arrangement;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.ui.parts.Choice;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.teaching.setting.Spans;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By how much later assignments close for one learner; each has its date beside it. */
final class ClosingFields extends Section {

    private final Map<ClosingDesk.Closing, Choice<Duration>> choices = new LinkedHashMap<>();

    ClosingFields(Words words, Dates dates, List<ClosingDesk.Closing> before) {
        addClassName("closing-fields");
        setVisible(!before.isEmpty());
        add(new H3(words.say("arrangement.closing")));
        for (ClosingDesk.Closing one : before) {
            Choice<Duration> later = new Choice<>(
                    one.title(),
                    Duration.ZERO,
                    Duration.ofHours(1),
                    Duration.ofDays(1),
                    Duration.ofDays(2),
                    Duration.ofDays(3),
                    Duration.ofDays(7),
                    Duration.ofDays(14));
            later.setItemLabelGenerator(span -> span.isZero()
                    ? words.say("arrangement.closing.with-all", dates.moment(one.due()))
                    : words.say(
                            "arrangement.closing.later",
                            Spans.said(words, span),
                            dates.moment(one.due().plus(span))));
            later.choose(one.later());
            choices.put(one, later);
            add(later);
        }
    }

    /** What was changed. */
    Map<AssignmentId, Duration> changed() {
        Map<AssignmentId, Duration> changed = new LinkedHashMap<>();
        choices.forEach((one, choice) -> {
            if (!choice.getValue().equals(one.later())) {
                changed.put(one.assignment(), choice.getValue());
            }
        });
        return changed;
    }
}
