package io.briefwise.ui.teaching.setting;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.classroom.WallTime;
import io.briefwise.ui.parts.BrowserTime;
import io.briefwise.ui.parts.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** From when and until when, on the clock of whoever sets it. */
final class DatesPart extends SettingPart {

    private final DateTimePicker opens = new DateTimePicker();
    private final DateTimePicker due = new DateTimePicker();

    DatesPart(Words words, SerializableRunnable changed) {
        super(words.say("setting.dates"), changed);
        prepare(opens, words, "opens");
        prepare(due, words, "due");
        row(opens, due);
        Paragraph zone = new Paragraph(words.say("setting.zone", BrowserTime.zone()));
        zone.addClassName("quietly");
        add(zone);
    }

    @Nullable
    Instant opens() {
        return instant(opens.getValue());
    }

    @Nullable
    Instant due() {
        return instant(due.getValue());
    }

    void show(@Nullable Instant from, @Nullable Instant until) {
        fill(() -> {
            opens.setValue(shown(from));
            due.setValue(shown(until));
        });
    }

    private void prepare(DateTimePicker picker, Words words, String name) {
        picker.setLabel(words.say("setting." + name));
        picker.setHelperText(words.say("setting." + name + ".hint"));
        picker.setLocale(Words.LANGUAGE);
        picker.setStep(Duration.ofMinutes(15));
        picker.setDateAriaLabel(words.say("setting." + name + ".day"));
        picker.setTimeAriaLabel(words.say("setting." + name + ".time"));
        watch(picker);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime shown) {
        return shown == null ? null : WallTime.moment(shown, BrowserTime.zone());
    }

    private static @Nullable LocalDateTime shown(@Nullable Instant instant) {
        return instant == null ? null : BrowserTime.of(instant).toLocalDateTime();
    }
}
