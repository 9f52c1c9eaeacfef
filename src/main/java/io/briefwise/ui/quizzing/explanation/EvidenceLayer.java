package io.briefwise.ui.quizzing.explanation;

import io.briefwise.attempt.Reviewed;
import io.briefwise.attempt.Task;
import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Span;
import io.briefwise.question.Evidence;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Marking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is lit up in the text as far as it may be known: the evidence, and the sentence that the learner chose instead. */
public final class EvidenceLayer {

    /** A choice this short, such as a name, is not a place in the text. */
    private static final int SHORTEST_QUOTATION = 40;

    private EvidenceLayer() {}

    public static List<Marking> of(Brief brief, Reviewed one) {
        List<Evidence> evidence = one.evidence() == null ? List.of() : one.evidence();
        return Stream.concat(
                        evidence.stream().map(piece -> new Marking(piece.span(), Marking.Kind.EVIDENCE)),
                        wrongSentence(brief, one).map(span -> new Marking(span, Marking.Kind.CHOSEN)).stream())
                .toList();
    }

    private static Optional<Span> wrongSentence(Brief brief, Reviewed one) {
        if (one.answer() == null
                || !(one.answer().response() instanceof Response.Chosen(int option))
                || one.answer().response().equals(one.right())) {
            return Optional.empty();
        }
        return switch (one.question().task()) {
            case Task.MarkOne(List<String> sentences) -> place(brief, one, sentences.get(option));
            case Task.ChooseOne(List<String> options) ->
                one.right() != null && options.get(option).length() >= SHORTEST_QUOTATION
                        ? place(brief, one, options.get(option))
                        : Optional.empty();
            case Task.ChooseSeveral _, Task.Match _, Task.Order _, Task.Type _, Task.Write _ -> Optional.empty();
        };
    }

    private static Optional<Span> place(Brief brief, Reviewed one, String quotation) {
        int section = one.question().section();
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
