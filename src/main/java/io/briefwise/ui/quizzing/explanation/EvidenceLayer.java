package io.briefwise.ui.quizzing.explanation;

import io.briefwise.attempt.AttemptResult.Released;
import io.briefwise.attempt.GivenAnswer;
import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Span;
import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.MarkTheSentence;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Ordering;
import io.briefwise.question.Response;
import io.briefwise.question.TypedQuestion;
import io.briefwise.ui.parts.Marking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is lit up in the text once an answer may be explained: the evidence, and the sentence that the learner chose instead. */
public final class EvidenceLayer {

    /** A choice this short, such as a name, is not a place in the text. */
    private static final int SHORTEST_QUOTATION = 40;

    private EvidenceLayer() {}

    public static List<Marking> of(Brief brief, Released released) {
        Stream<Marking> evidence = released.question().head().evidence().stream()
                .map(piece -> new Marking(piece.span(), Marking.Kind.EVIDENCE));
        Stream<Marking> chosen =
                wrongSentence(brief, released).map(span -> new Marking(span, Marking.Kind.CHOSEN)).stream();
        return Stream.concat(evidence, chosen).toList();
    }

    private static Optional<Span> wrongSentence(Brief brief, Released released) {
        GivenAnswer answer = released.answer();
        if (answer == null || !(answer.response() instanceof Response.Chosen(int option))) {
            return Optional.empty();
        }
        return switch (released.question()) {
            case ClosedQuestion closed
            when option != closed.keyIndex() -> {
                String quotation = closed.options().get(option).text();
                yield closed instanceof MarkTheSentence || quotation.length() >= SHORTEST_QUOTATION
                        ? place(brief, closed, quotation)
                        : Optional.empty();
            }
            case ClosedQuestion _, MultipleChoice _, Matching _, Ordering _, TypedQuestion _, OpenQuestion _ ->
                Optional.empty();
        };
    }

    private static Optional<Span> place(Brief brief, ClosedQuestion question, String quotation) {
        int section = question.head().section();
        List<Paragraph> paragraphs = brief.sections().get(section).paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            int start = paragraphs.get(i).text().indexOf(quotation);
            if (start >= 0) {
                return Optional.of(new Span(section, i, start, start + quotation.length()));
            }
        }
        return Optional.empty();
    }
}
