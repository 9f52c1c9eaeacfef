package io.briefwise.ui.progress;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.mastery.DayKind;
import io.briefwise.mastery.Pace;
import io.briefwise.mastery.Week;
import io.briefwise.ui.parts.BrowserTime;
import io.briefwise.ui.parts.Choice;
import io.briefwise.ui.parts.Words;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How a learner wants to review: how much is to be kept, and what is wanted of each day of the week. */
final class PaceForm extends Div {

    private final Choice<Double> retention;
    private final Map<DayOfWeek, Choice<DayKind>> days = new EnumMap<>(DayOfWeek.class);
    private final Span kept = new Span();

    PaceForm(Words words, Pace before, SerializableConsumer<Pace> keep) {
        addClassName("pace-form");
        retention = new Choice<>(words.say("progress.pace.retention"), 0.8, 0.85, 0.9, 0.95);
        retention.setItemLabelGenerator(share -> words.say("progress.pace.share", share));
        retention.choose(before.retention());
        retention.setHelperText(words.say("progress.pace.retention.help"));
        Div week = new Div();
        week.addClassName("week");
        for (DayOfWeek day : DayOfWeek.values()) {
            Choice<DayKind> kind = new Choice<>(day.getDisplayName(TextStyle.FULL, Words.LANGUAGE), DayKind.values());
            kind.setItemLabelGenerator(
                    one -> words.say("progress.pace.day." + one.name().toLowerCase(Locale.ROOT)));
            kind.choose(before.week().on(day));
            days.put(day, kind);
            week.add(kind);
        }
        Button save = new Button(words.say("progress.pace.keep"), _ -> {
            keep.accept(chosen(before.dayStart()));
            kept.setText(words.say("progress.pace.kept"));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        kept.addClassName("quietly");
        kept.getElement().setAttribute("role", "status");
        Div ways = new Div(save, kept);
        ways.addClassName("ways");
        add(
                retention,
                new Paragraph(words.say("progress.pace.week")),
                week,
                new Paragraph(words.say(
                        "progress.pace.zone",
                        before.dayStart(),
                        BrowserTime.zone().getId())),
                ways);
    }

    /** The learner's days are those of the place that their browser is at. */
    private Pace chosen(int dayStart) {
        Week week = Week.ORDINARY;
        for (Map.Entry<DayOfWeek, Choice<DayKind>> day : days.entrySet()) {
            week = week.with(day.getKey(), day.getValue().getValue());
        }
        return new Pace(BrowserTime.zone(), dayStart, retention.getValue(), week);
    }
}
