package io.briefwise.ui.parts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Says days and moments as a person would: "15 December 2014", "tomorrow, 18:00". */
@Component
public class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Words.LANGUAGE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Words.LANGUAGE);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Words.LANGUAGE);

    private final Words words;
    private final Clock clock;

    Dates(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** A day with its year. */
    public String day(LocalDate day) {
        return DAY_AND_YEAR.format(day);
    }

    /** A moment on the person's own clock, near days by their name, the year only where it is not this one. */
    public String moment(Instant instant) {
        ZonedDateTime then = BrowserTime.of(instant);
        ZonedDateTime now = BrowserTime.of(clock.instant());
        return words.say("shell.moment", day(then, now), TIME.format(then));
    }

    /** By the server's clock. */
    public Instant now() {
        return clock.instant();
    }

    public boolean isPast(Instant instant) {
        return !instant.isAfter(clock.instant());
    }

    private String day(ZonedDateTime then, ZonedDateTime now) {
        long away = ChronoUnit.DAYS.between(now.toLocalDate(), then.toLocalDate());
        if (away >= -1 && away <= 1) {
            return words.say(away == 0 ? "shell.today" : away > 0 ? "shell.tomorrow" : "shell.yesterday");
        }
        return (then.getYear() == now.getYear() ? DAY : DAY_AND_YEAR).format(then);
    }
}
