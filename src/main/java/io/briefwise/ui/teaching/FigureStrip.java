package io.briefwise.ui.teaching;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.briefwise.analytics.ClassPicture;
import io.briefwise.analytics.ClassSummary;
import io.briefwise.analytics.LearnerRow;
import io.briefwise.attempt.Mark;
import io.briefwise.question.OpenQuestion;
import io.briefwise.statistics.Interval;
import io.briefwise.statistics.Mean;
import io.briefwise.ui.parts.Words;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A class in four figures: handed in, mean mark, time, open answers that wait. */
final class FigureStrip extends Section {

    private final transient Words words;

    /** The figures, the last one with a link to where open answers are marked, if the quiz asks for any. */
    FigureStrip(ClassPicture picture, String marking, Words words) {
        this.words = words;
        addClassNames("strip", "num");
        setAriaLabel(words.say("teaching.strip"));
        ClassSummary summary = picture.summary();
        add(
                figure(
                        words.say("teaching.strip.of", summary.handedIn(), summary.learners()),
                        words.say("teaching.strip.handed-in", summary.begun() - summary.handedIn())),
                mark(summary.mark()),
                time(summary.medianMinutes()),
                awaiting(picture, marking));
    }

    private Div mark(@Nullable Mean mark) {
        if (mark == null) {
            return figure(words.say("teaching.cell.none"), words.say("teaching.strip.mark.none"));
        }
        String mean = words.say("teaching.percent", Percent.of(mark.mean()));
        Interval likely = mark.interval();
        return figure(
                mean,
                likely == null
                        ? words.say("teaching.strip.mark.one")
                        : words.say("teaching.strip.mark", Percent.of(likely.low()), Percent.of(likely.high())));
    }

    private Div time(@Nullable Double minutes) {
        return minutes == null
                ? figure(words.say("teaching.cell.none"), words.say("teaching.strip.time.none"))
                : figure(
                        words.say("teaching.strip.minutes", Math.max(1, Math.round(minutes))),
                        words.say("teaching.strip.time"));
    }

    private Div awaiting(ClassPicture picture, String marking) {
        int awaiting = picture.learners().stream()
                .map(LearnerRow::mark)
                .filter(Objects::nonNull)
                .mapToInt(Mark::awaiting)
                .sum();
        Div figure = figure(String.valueOf(awaiting), words.say("teaching.strip.awaiting", awaiting));
        if (picture.questions().stream().anyMatch(row -> row.question() instanceof OpenQuestion)) {
            Anchor link = new Anchor(marking, words.say("teaching.strip.marking", awaiting));
            link.addClassName("to-marking");
            figure.add(link);
        }
        return figure;
    }

    private static Div figure(String number, String said) {
        Element strong = new Element("b");
        strong.setText(number);
        Div figure = new Div();
        figure.getElement().appendChild(strong);
        figure.add(new Span(said));
        return figure;
    }
}
