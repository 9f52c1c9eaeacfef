package io.briefwise.ui.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.briefwise.mastery.ReviewDay;
import io.briefwise.ui.parts.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/** How many reviews come due on each of the coming days: a bar each, its number above it, read out as a list. */
final class Forecast extends OrderedList {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Words.LANGUAGE);
    private static final double HEIGHT = 60;

    private final transient Words words;

    Forecast(Words words, Coming coming) {
        this.words = words;
        addClassNames("forecast", "num");
        coming.days().forEach(day -> add(column(day, coming)));
    }

    private ListItem column(ReviewDay day, Coming coming) {
        Span number = new Span(day.cards() == 0 ? "" : String.valueOf(day.cards()));
        number.addClassName("cards");
        Span name = new Span(day.day().getDayOfWeek().getDisplayName(TextStyle.NARROW, Words.LANGUAGE));
        name.addClassName("day");
        Div shown = new Div(number, Bar.of(HEIGHT * day.cards() / coming.most()), name);
        shown.getElement().setAttribute("aria-hidden", "true");
        Span said = new Span(words.say("progress.forecast.day", DAY.format(day.day()), day.cards(), kind(day)));
        said.addClassName("unseen");
        ListItem column = new ListItem(shown, said);
        column.setClassName("today", coming.isToday(day.day()));
        return column;
    }

    private String kind(ReviewDay day) {
        return switch (day.kind()) {
            case ORDINARY -> "";
            case EASY -> words.say("progress.forecast.easy");
            case NONE -> words.say("progress.forecast.none");
        };
    }
}
