package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.CertaintyScore;
import io.briefwise.attempt.Mark;
import io.briefwise.attempt.Reviewed;
import io.briefwise.brief.Brief;
import io.briefwise.ui.parts.ProgressArc;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How it went: the score with plain words, and by section; from here through the answers. */
final class ResultSummary extends Div {

    private final transient Words words;
    private final transient List<Reviewed> reviewed;

    ResultSummary(Words words, Brief brief, AttemptResult result, SerializableConsumer<Integer> goTo) {
        this.words = words;
        this.reviewed = result.reviewed();
        addClassName("summary");
        if (result.mark() == null && result.conduct().way().marked()) {
            add(score(words.say("quizzing.result.kept")), new Paragraph(words.say("quizzing.result.kept.text")));
        } else {
            told(Tally.of(reviewed));
            ofCertainty(result.certainty());
            late(result.mark());
        }
        add(new H3(words.say("quizzing.result.sections")), sections(brief), begin(goTo));
    }

    private void told(Tally tally) {
        if (tally.marked() == 0) {
            add(score(words.say("quizzing.result.nothing-marked")));
        } else {
            add(score(tally.said(words, "quizzing.result.score")));
            add(new Paragraph(words.say("quizzing.result." + Verdict.of(tally))));
        }
        int waiting = reviewed.size() - tally.marked();
        if (waiting > 0) {
            add(new Paragraph(words.say("quizzing.result.awaiting", waiting)));
        }
    }

    private void ofCertainty(@Nullable CertaintyScore score) {
        if (score != null && !score.calibration().isEmpty()) {
            add(new Paragraph(words.say("quizzing.result.certainty", score.points(), score.possible())));
        }
    }

    private void late(@Nullable Mark mark) {
        if (mark != null && mark.deduction() > 0) {
            add(new Paragraph(words.say("quizzing.result.late", mark.deduction(), mark.counted())));
        }
    }

    private static H2 score(String text) {
        H2 score = new H2(text);
        score.addClassName("score");
        return score;
    }

    private UnorderedList sections(Brief brief) {
        UnorderedList list = new UnorderedList();
        list.addClassName("by-section");
        for (int i = 0; i < brief.sections().size(); i++) {
            Tally tally = Tally.ofSection(reviewed, i);
            Span right = new Span(
                    tally.marked() == 0
                            ? words.say("quizzing.result.section.none")
                            : tally.said(words, "quizzing.result.section"));
            right.addClassName("num");
            Span name = new Span(SectionTitle.of(words, brief.sections().get(i)));
            list.add(new ListItem(new ProgressArc(tally.share()), name, right));
        }
        return list;
    }

    private Div begin(SerializableConsumer<Integer> goTo) {
        int first = reviewed.stream()
                .filter(one -> Outcome.of(one) == Outcome.WRONG || Outcome.of(one) == Outcome.PARTLY)
                .mapToInt(Reviewed::number)
                .findFirst()
                .orElse(1);
        Button begin = new Button(
                words.say(first > 1 ? "quizzing.result.first-wrong" : "quizzing.result.begin"),
                _ -> goTo.accept(first));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(begin);
    }
}
