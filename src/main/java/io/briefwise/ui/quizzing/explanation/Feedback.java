package io.briefwise.ui.quizzing.explanation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.briefwise.attempt.AttemptResult.Released;
import io.briefwise.attempt.Reviewed;
import io.briefwise.attempt.Task;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.MarkSheet;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.Optional;

/** What may be known of an answered question: every part with its reason, and what joins the evidence to the key. */
public final class Feedback extends Div {

    private final transient Words words;

    /**
     * Explains a question.
     *
     * @param whole the same, where everything may be known of it
     * @param own stores the mark of an open answer, where whoever looks at it may give it
     */
    public Feedback(Words words, Reviewed one, Optional<Released> whole, Optional<MarkSheet.Save> own) {
        this.words = words;
        addClassName("feedback");
        switch (one.question().task()) {
            case Task.ChooseOne(List<String> options) -> add(new ExplainedOptions(words, one, options));
            case Task.ChooseSeveral(List<String> options, int _) -> add(new ExplainedOptions(words, one, options));
            case Task.MarkOne(List<String> sentences) -> {
                if (one.evidence() != null) {
                    add(legend());
                }
                add(new ExplainedOptions(words, one, sentences));
            }
            case Task.Match match -> add(new ExplainedMatches(words, one, match));
            case Task.Order order -> add(new ExplainedOrder(words, one, order));
            case Task.Type(boolean _) -> add(typed(one));
            case Task.Write(int _) -> add(written(one, whole, own));
        }
        if (one.reasons() != null) {
            Paragraph explanation = new Paragraph(one.reasons().explanation());
            explanation.addClassName("explanation");
            add(explanation);
        }
        if (one.right() == null) {
            Paragraph later = new Paragraph(words.say("quizzing.kept-back"));
            later.addClassName("how");
            add(later);
        }
    }

    private Component written(Reviewed one, Optional<Released> whole, Optional<MarkSheet.Save> own) {
        return whole.isPresent() && whole.get().question() instanceof OpenQuestion open
                ? new ExplainedWriting(words, whole.get(), open, own)
                : typed(one);
    }

    private Div typed(Reviewed one) {
        Div said = new Div();
        Paragraph mine = new Paragraph(
                one.answer() == null
                        ? words.say("quizzing.open.nothing")
                        : text(one.answer().response()));
        mine.addClassName("own-words");
        said.add(mine);
        if (one.right() != null) {
            said.add(new Paragraph(words.say("quizzing.typed.right", text(one.right()))));
        }
        return said;
    }

    private static String text(Response response) {
        return response instanceof Response.Written(String text) ? text : "";
    }

    /** What the lines in the text stand for. */
    private Paragraph legend() {
        Span key = new Span(words.say("quizzing.legend.evidence"));
        key.addClassName("evidence");
        Span own = new Span(words.say("quizzing.legend.mine"));
        own.addClassName("mine");
        Paragraph legend = new Paragraph(key, own);
        legend.addClassName("lines-key");
        return legend;
    }
}
