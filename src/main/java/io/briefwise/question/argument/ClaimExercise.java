package io.briefwise.question.argument;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Sentences;
import io.briefwise.brief.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A paragraph in which a learner looks for a claim, then for what supports it, and then for what limits or hedges it.
 *
 * @param claim what the paragraph argues for
 * @param supports the reasons for it in the same paragraph, at least one
 * @param qualifiers what says in the same paragraph how far it holds or is granted against it, and the claim itself where it
 *     is put with a reserve; maybe none
 * @param statements the pieces of the paragraph that can be marked: its sentences, cut where claim and reason share one
 */
public record ClaimExercise(
        ArgumentNode claim, List<ArgumentNode> supports, List<ArgumentNode> qualifiers, List<Span> statements) {

    private static final Set<NodeKind> CLAIMS =
            EnumSet.of(NodeKind.CLAIM, NodeKind.CONCLUSION, NodeKind.RECOMMENDATION);

    private static final Set<LinkKind> LIMITS = EnumSet.of(LinkKind.QUALIFIES, LinkKind.CONCEDES);

    public ClaimExercise {
        supports = List.copyOf(supports);
        qualifiers = List.copyOf(qualifiers);
        statements = List.copyOf(statements);
        if (supports.isEmpty()) {
            throw new IllegalArgumentException("nothing to find that supports " + claim.id());
        }
    }

    /** The exercise of a section on its claim with the most reasons beside it; none where no claim has one. */
    public static Optional<ClaimExercise> of(Brief brief, ArgumentMap map, int section) {
        return map.nodes().stream()
                .filter(node -> CLAIMS.contains(node.kind()) && place(node).section() == section)
                .flatMap(node -> on(brief, map, node).stream())
                .max(Comparator.<ClaimExercise>comparingInt(
                                exercise -> exercise.supports().size())
                        .thenComparing(exercise -> place(exercise.claim()).paragraph(), Comparator.reverseOrder()));
    }

    /** The number of the paragraph, as shown. */
    public int paragraph(Brief brief) {
        return brief.paragraph(place(claim)).number();
    }

    public Finding claimFound(Collection<Integer> marked) {
        return found(marked, List.of(claim));
    }

    public Finding supportsFound(Collection<Integer> marked) {
        return found(marked, supports);
    }

    public Finding qualifiersFound(Collection<Integer> marked) {
        return found(marked, qualifiers);
    }

    /** Which of the statements the claim is: the first that it shares a character with. */
    public int claimIndex() {
        return index(statements, place(claim));
    }

    private Finding found(Collection<Integer> marked, List<ArgumentNode> wanted) {
        return Finding.of(
                marked.stream().map(statements::get).toList(),
                wanted.stream().map(ClaimExercise::place).toList());
    }

    private static Optional<ClaimExercise> on(Brief brief, ArgumentMap map, ArgumentNode claim) {
        List<ArgumentNode> reasons = beside(map, claim, Set.of(LinkKind.SUPPORTS));
        List<ArgumentNode> limits = beside(map, claim, LIMITS);
        List<Span> told = Stream.of(reasons, limits, List.of(claim))
                .flatMap(List::stream)
                .map(ClaimExercise::place)
                .toList();
        List<Span> pieces = pieces(brief.paragraph(place(claim)), place(claim), told);
        int of = index(pieces, place(claim));
        List<ArgumentNode> apart = reasons.stream()
                .filter(node -> index(pieces, place(node)) >= 0 && index(pieces, place(node)) != of)
                .toList();
        if (of < 0 || apart.isEmpty()) {
            return Optional.empty();
        }
        List<ArgumentNode> qualifiers = Stream.concat(
                        Stream.of(claim).filter(node -> node.modality().isReserved()),
                        limits.stream().filter(node -> index(pieces, place(node)) >= 0))
                .toList();
        return Optional.of(new ClaimExercise(claim, apart, qualifiers, pieces));
    }

    /** What bears on a claim in one of some ways, in the same paragraph. */
    private static List<ArgumentNode> beside(ArgumentMap map, ArgumentNode claim, Set<LinkKind> ways) {
        return map.bearingOn(claim.id()).stream()
                .filter(link -> ways.contains(link.kind()))
                .map(link -> map.node(link.from()))
                .filter(node -> sameParagraph(place(node), place(claim)))
                .toList();
    }

    private static List<Span> pieces(Paragraph paragraph, Span claim, List<Span> told) {
        List<Span> pieces = new ArrayList<>();
        for (Span sentence : Sentences.of(claim.section(), claim.paragraph(), paragraph.text())) {
            int from = sentence.start();
            List<Span> inside = told.stream()
                    .filter(sentence::overlaps)
                    .sorted(Comparator.comparingInt(Span::start))
                    .toList();
            for (int i = 0; i + 1 < inside.size(); i++) {
                int cut = cut(paragraph.text(), inside.get(i).end());
                if (cut > from && cut <= inside.get(i + 1).start()) {
                    pieces.add(trimmed(sentence, paragraph.text(), from, cut));
                    from = cut;
                }
            }
            pieces.add(trimmed(sentence, paragraph.text(), from, sentence.end()));
        }
        return pieces;
    }

    /** Past the comma or the like that follows a statement. */
    private static int cut(String text, int end) {
        int cut = end;
        while (cut < text.length()
                && !Character.isLetterOrDigit(text.charAt(cut))
                && "“‘(".indexOf(text.charAt(cut)) < 0) {
            cut++;
        }
        return cut;
    }

    private static Span trimmed(Span sentence, String text, int start, int end) {
        return new Span(
                sentence.section(),
                sentence.paragraph(),
                start,
                start + text.substring(start, end).stripTrailing().length());
    }

    private static int index(List<Span> pieces, Span place) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).overlaps(place)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameParagraph(Span one, Span other) {
        return one.section() == other.section() && one.paragraph() == other.paragraph();
    }

    private static Span place(ArgumentNode node) {
        return node.evidence().getFirst().span();
    }
}
