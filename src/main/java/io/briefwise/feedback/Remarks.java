package io.briefwise.feedback;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Span;
import io.briefwise.feedback.Remark.Kind;
import io.briefwise.question.Evidence;
import io.briefwise.question.OpenQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of the feedback on a draft is put before its writer: places of the text and moves of the draft, in no words yet, and
 * nothing of what the rubric asks for. Of the estimates only those count that agree with people's marks.
 *
 * @param done what the draft does already
 * @param open what to think about next, the most pressing first, no more than can be taken up at once
 */
public record Remarks(List<Remark> done, List<Remark> open) {

    private static final int AT_ONCE = 4;

    public Remarks {
        done = List.copyOf(done);
        open = List.copyOf(open);
    }

    public static Remarks of(Feedback feedback, OpenQuestion question, Brief brief) {
        List<Remark> all = Stream.of(texts(feedback, brief), moves(feedback), certainty(feedback, question, brief))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Remark::kind))
                .toList();
        return new Remarks(
                all.stream().filter(remark -> remark.kind().isDone()).toList(),
                all.stream()
                        .filter(remark -> !remark.kind().isDone())
                        .limit(AT_ONCE)
                        .toList());
    }

    /** One remark for all paragraphs that are used alike: lines of a rubric that share a paragraph are not told apart. */
    private static List<Remark> texts(Feedback feedback, Brief brief) {
        Map<Integer, Kind> used = new TreeMap<>();
        for (CriterionEstimate estimate : feedback.shown()) {
            for (Evidence evidence : estimate.criterion().evidence()) {
                used.merge(
                        number(brief, evidence.span()),
                        kind(estimate),
                        (one, other) -> one == other ? one : Kind.TEXT_IN_PART);
            }
        }
        return Stream.of(Kind.TEXT_NOT_YET, Kind.TEXT_IN_PART, Kind.TEXT)
                .map(kind -> new Remark(
                        kind,
                        used.entrySet().stream()
                                .filter(paragraph -> paragraph.getValue() == kind)
                                .map(Map.Entry::getKey)
                                .toList()))
                .filter(remark -> !remark.paragraphs().isEmpty())
                .toList();
    }

    private static Kind kind(CriterionEstimate estimate) {
        return switch (estimate.met()) {
            // who cites a paragraph has drawn on it somehow
            case NOT_MET -> estimate.basis().cited() ? Kind.TEXT_IN_PART : Kind.TEXT_NOT_YET;
            case PARTLY -> Kind.TEXT_IN_PART;
            case MET -> Kind.TEXT;
        };
    }

    private static List<Remark> moves(Feedback feedback) {
        Moves moves = feedback.moves();
        List<Remark> remarks = new ArrayList<>();
        remarks.add(new Remark(moves.claims() ? Kind.POSITION : Kind.NO_POSITION));
        remarks.add(new Remark(moves.reasons() ? Kind.REASON : Kind.NO_REASON));
        remarks.add(new Remark(moves.cites() ? Kind.CITATION : Kind.NO_CITATION));
        remarks.add(new Remark(moves.otherSide() ? Kind.OTHER_SIDE : Kind.NO_OTHER_SIDE));
        if (feedback.copying().atLength()) {
            remarks.add(new Remark(Kind.COPIED));
        }
        return remarks;
    }

    private static List<Remark> certainty(Feedback feedback, OpenQuestion question, Brief brief) {
        List<Integer> reserved = question.head().evidence().stream()
                .filter(evidence -> Cue.HEDGE.in(evidence.text()))
                .map(evidence -> number(brief, evidence.span()))
                .distinct()
                .sorted()
                .toList();
        return switch (feedback.certainty()) {
            case NOT_IN_QUESTION -> List.of();
            case KEPT -> List.of(new Remark(Kind.CERTAINTY_KEPT, reserved));
            case RAISED -> List.of(new Remark(Kind.CERTAINTY_RAISED, reserved));
        };
    }

    private static int number(Brief brief, Span span) {
        return brief.paragraph(span).number();
    }
}
