package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.briefwise.analytics.ItemAnalysis;
import io.briefwise.analytics.ItemAnalysis.OfQuiz;
import io.briefwise.statistics.Interval;
import io.briefwise.statistics.QuizStatistics;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.teaching.Percent;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The quiz as a whole: each figure with what it means, or why there is none. */
final class QuizFigures extends Section {

    /** Under so many learners the shape of marks and their agreement are hardly more than chance. */
    private static final int ENOUGH_FOR_SHAPE = 10;

    private final transient Words words;

    QuizFigures(ItemAnalysis analysis, Words words) {
        this.words = words;
        add(new Headline(words.say("results.quiz"), words.say("results.quiz.remark", analysis.learners())));
        switch (analysis.quiz()) {
            case OfQuiz.Figures figures ->
                addFigures(figures, analysis.questions().size());
            case OfQuiz.TooFewLearners() -> addRemark(words.say("results.quiz.too-few", analysis.learners()));
            case OfQuiz.Drawn() -> addRemark(words.say("results.quiz.drawn"));
            case OfQuiz.Unmarked() -> addRemark(words.say("results.quiz.unmarked"));
        }
    }

    private void addFigures(OfQuiz.Figures quiz, int asked) {
        QuizStatistics figures = quiz.figures();
        Div grid = new Div(
                figure("mean", points(figures.mean()), likely(quiz.mean().interval())),
                figure("median", points(figures.median()), ""),
                figure("sd", points(figures.standardDeviation()), ""),
                figure("standardError", points(figures.standardError()), ""),
                figure("cic", percent(figures.internalConsistency()), ""),
                figure("errorRatio", percent(figures.errorRatio()), ""),
                figure("skewness", plain(figures.skewness()), ""),
                figure("kurtosis", plain(figures.kurtosis()), ""));
        grid.addClassName("quiz-figures");
        if (figures.learners() < ENOUGH_FOR_SHAPE) {
            addRemark(words.say("results.quiz.shape", figures.learners()));
        }
        if (quiz.questions() < asked) {
            addRemark(words.say("results.quiz.part", quiz.questions(), asked));
        }
        add(grid);
    }

    private Div figure(String name, String number, String likely) {
        Element strong = new Element("b");
        strong.setText(number);
        Span called = new Span(words.say("results.figure." + name));
        called.addClassName("called");
        Div figure = new Div(called);
        figure.getElement().appendChild(strong);
        if (!likely.isEmpty()) {
            Span range = new Span(likely);
            range.addClassName("range");
            figure.add(range);
        }
        figure.add(new Paragraph(words.say("results.figure." + name + ".meaning")));
        return figure;
    }

    private String likely(@Nullable Interval shares) {
        return shares == null
                ? ""
                : words.say("results.likely.share", Percent.of(shares.low()), Percent.of(shares.high()));
    }

    private String points(double figure) {
        return words.say("results.points", figure);
    }

    private String points(OptionalDouble figure) {
        return figure.isPresent() ? points(figure.getAsDouble()) : words.say("results.none");
    }

    private String percent(OptionalDouble figure) {
        return figure.isPresent() ? words.say("results.percent", figure.getAsDouble()) : words.say("results.none");
    }

    private String plain(OptionalDouble figure) {
        return figure.isPresent() ? words.say("results.plain", figure.getAsDouble()) : words.say("results.none");
    }

    private void addRemark(String text) {
        Paragraph remark = new Paragraph(text);
        remark.addClassName("results-remark");
        add(remark);
    }
}
