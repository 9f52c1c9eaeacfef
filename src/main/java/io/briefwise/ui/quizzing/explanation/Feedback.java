package io.briefwise.ui.quizzing.explanation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.briefwise.attempt.AttemptResult.Released;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.GivenAnswer;
import io.briefwise.question.Cloze;
import io.briefwise.question.Judgement;
import io.briefwise.question.MarkTheSentence;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Response;
import io.briefwise.question.SingleChoice;
import io.briefwise.question.TypedQuestion;
import io.briefwise.ui.parts.MarkSheet;
import io.briefwise.ui.parts.Words;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why an answer is right or wrong: every part with its reason, and what joins the evidence to the key. */
public final class Feedback extends Div {

    private final transient Words words;

    /** Explains an answer; {@code own} stores the mark of an open one, where whoever looks at it may give it. */
    public Feedback(Words words, Released released, Optional<MarkSheet.Save> own) {
        this.words = words;
        addClassName("feedback");
        GivenAnswer answer = released.answer();
        Response response = answer == null ? null : answer.response();
        Certainty certainty = answer == null ? null : answer.certainty();
        switch (released.question()) {
            case SingleChoice choice -> add(options(choice.options(), response, certainty));
            case Judgement judgement -> add(options(judgement.options(), response, certainty));
            case Cloze cloze -> add(options(cloze.options(), response, certainty));
            case MultipleChoice several -> add(options(several.options(), response, certainty));
            case MarkTheSentence marking -> add(legend(), options(marking.options(), response, certainty));
            case Matching matching -> {
                List<Integer> given = response instanceof Response.Matched(List<Integer> answers)
                        ? answers
                        : Collections.nCopies(matching.prompts().size(), Response.Matched.OPEN);
                add(new ExplainedMatches(words, matching, given));
            }
            case Ordering ordering -> {
                List<Integer> order = response instanceof Response.Ordered(List<Integer> steps) ? steps : List.of();
                add(new ExplainedOrder(words, ordering, order));
            }
            case TypedQuestion typed -> add(new Paragraph(words.say("quizzing.typed.right", typed.right())));
            case OpenQuestion open -> add(new ExplainedWriting(words, released, open, own));
        }
        Paragraph explanation = new Paragraph(released.question().head().explanation());
        explanation.addClassName("explanation");
        add(explanation);
    }

    private Component options(List<Option> options, @Nullable Response response, @Nullable Certainty certainty) {
        Set<Integer> chosen = switch (response) {
            case Response.Chosen(int option) -> Set.of(option);
            case Response.ChosenSeveral(List<Integer> several) -> Set.copyOf(several);
            case Response.Matched _, Response.Ordered _, Response.Written _ -> Set.of();
            case null -> Set.of();
        };
        return new ExplainedOptions(words, options, chosen, certainty);
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
