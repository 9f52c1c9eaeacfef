package io.briefwise.generation.family.open;

import io.briefwise.brief.Span;
import io.briefwise.generation.argumentation.ArgumentFinder;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.argument.ArgumentLink;
import io.briefwise.question.argument.ArgumentMap;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.NodeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The argument of a text with what its statements say in words that stand alone. */
final class Argument {

    private static final int ENOUGH = 3;
    /** In so few sentences there is nothing to be counted. */
    private static final int SHORT = 10;
    /** Fewer words say nothing that could be weighed. */
    private static final int SHORTEST = 4;

    /** How writers speak who argue in their own name. */
    private static final Pattern OPINION = Pattern.compile(
            "\\bI (?:do not |don[’']t |cannot |would (?:only |gladly )?|may |will |should )?(?:also )?(?:think|believe|doubt|grant|concede|support|suspect|prefer|realise|accept|dispute|deny|mock|claim|say|answer|exempt|begin|expect|agree|argue|defend|share)\\b"
                    + "|\\bI am in favour\\b|\\b[Mm]y (?:own |first |second )?(?:quarrel|doubt|view|objection)\\b"
                    + "|\\b(?:usual|second|serious|common|main) (?:objections?|argument against|reply)\\b|\\b(?:[Ss]upporters|[Oo]pponents|[Cc]ritics)\\b.{0,20}\\b(?:reply|answer|urge|say|argue)");
    /** What a text reports that weighs studies: each may be questioned. */
    private static final Pattern STUDIES =
            Pattern.compile("\\b(?:stud(?:y|ies)|trials?|surveys?|evidence|analysis|researchers?)\\b");
    /** Whoever says "I" so often speaks for something; what others say in quotations does not count. */
    private static final Pattern WRITER = Pattern.compile("^[^“\"]*\\bI (?!was born\\b)\\p{Ll}+");
    /** How texts speak that weigh what is known against what is claimed. */
    private static final Pattern WEIGHING = Pattern.compile(
            "\\b(?:disputes?|argues? (?:instead )?that|contends?|objects?|the evidence (?:is|suggests|indicates)|on balance|this may account for|taken together|does not (?:follow|establish|show)|do not establish|less (?:clear|certain)|uncertain|caution that|is mixed|plausible|cannot be excluded|exclude other causes|not allow .{0,20} to test|no (?:study|trial) has|remains open|two studies|most of the studies|no difference could|studies found|studies (?:cannot|disagree)|ought not to be taken as)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Passage passage;
    private final ArgumentMap map;
    private final boolean argues;
    private final Map<String, Saying> sayings = new LinkedHashMap<>();

    private Argument(Passage passage, ArgumentMap map, boolean argues) {
        this.passage = passage;
        this.map = argues ? map : ArgumentMap.NONE;
        this.argues = argues;
    }

    static Argument of(Passage passage) {
        return passage.notes().of(Argument.class, () -> read(passage));
    }

    private static Argument read(Passage passage) {
        ArgumentMap found = ArgumentFinder.in(passage);
        Argument argument = new Argument(passage, found, passage.sentences().size() < SHORT || argues(passage, found));
        Worded worded = new Worded(passage);
        for (ArgumentNode node : argument.map.nodes()) {
            worded.of(node, argument.sentence(node), argument.announced(node))
                    .ifPresent(saying -> argument.sayings.put(node.id(), saying));
        }
        return argument;
    }

    /** It speaks for something, weighs what is known, advises, or leaves much open. */
    private static boolean argues(Passage passage, ArgumentMap map) {
        if (counted(passage, OPINION) >= ENOUGH
                || counted(passage, WEIGHING) > ENOUGH
                || counted(passage, WRITER) > 2 * ENOUGH
                || counted(passage, STUDIES) > 2 * ENOUGH) {
            return true;
        }
        long advice = Advice.in(passage).size();
        long open = map.nodes().stream()
                .filter(node -> node.kind() == NodeKind.CLAIM && !node.text().contains(" could "))
                .filter(node -> switch (node.modality()) {
                    case LIKELY, APPARENT, POSSIBLE, DOUBTFUL, EXPECTED -> true;
                    case FACT, ASSERTED, REPORTED, ARGUABLE, ADVISED, ASKED -> false;
                })
                .count();
        return advice > 0 ? 2 * advice + open >= ENOUGH : open >= 2 * ENOUGH;
    }

    private static long counted(Passage passage, Pattern words) {
        return passage.sentences().stream()
                .filter(sentence -> words.matcher(sentence.text()).find())
                .count();
    }

    Passage passage() {
        return passage;
    }

    /** Whether there is anything to be questioned: a text that only tells and explains gets no open questions. */
    boolean argues() {
        return argues;
    }

    /** The statements that can be asked about, in the order of the text. */
    List<Saying> sayings() {
        return List.copyOf(sayings.values());
    }

    Optional<Saying> saying(String id) {
        return Optional.ofNullable(sayings.get(id));
    }

    List<ArgumentNode> nodes(NodeKind kind) {
        return map.nodes().stream().filter(node -> node.kind() == kind).toList();
    }

    List<ArgumentLink> links(LinkKind... kinds) {
        List<LinkKind> wanted = List.of(kinds);
        return map.links().stream().filter(link -> wanted.contains(link.kind())).toList();
    }

    Piece piece(String id) {
        ArgumentNode node = map.node(id);
        return Piece.of(sentence(node), node);
    }

    Piece piece(TextSentence sentence) {
        return map.nodes().stream()
                .filter(node -> node.evidence().getFirst().span().equals(sentence.span()))
                .findFirst()
                .map(node -> Piece.of(sentence, node))
                .orElseGet(() -> Piece.of(sentence));
    }

    Piece piece(Point point) {
        return map.nodes().stream().anyMatch(node -> node.id().equals(point.id()))
                ? piece(point.id())
                : Piece.of(point.sentence()).within(point.span());
    }

    /** What the map sets behind it, or the one place that surely speaks of the same. */
    Optional<Piece> close(Point point) {
        return map.bearingOn(point.id()).stream()
                .filter(link -> link.kind() == LinkKind.SUPPORTS)
                .map(link -> piece(link.from()))
                .filter(piece -> piece.text().split(" ").length > SHORTEST)
                .findFirst()
                .or(() -> Beside.close(point, passage).map(this::piece).filter(Piece::informs));
    }

    /** The sentence that follows in the same paragraph and goes on from it. */
    Optional<Piece> next(Point point) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.index() == point.sentence().index() + 1
                        && sentence.number() == point.sentence().number())
                .findFirst()
                .map(this::piece)
                .filter(piece -> piece.text().endsWith(".") && piece.text().split(" ").length > SHORTEST);
    }

    /** What the map sets behind a statement, and what else in the text speaks of the same; the nearest first. */
    List<Piece> behind(Saying saying, int most) {
        List<Piece> found = new ArrayList<>(map.bearingOn(saying.node().id()).stream()
                .filter(link -> link.kind() == LinkKind.SUPPORTS || link.kind() == LinkKind.ELABORATES)
                .map(link -> piece(link.from()))
                .toList());
        Beside.of(saying, passage).stream()
                .map(this::piece)
                .filter(Piece::informs)
                .filter(piece -> found.stream().noneMatch(other -> other.span().overlaps(piece.span())))
                .filter(piece ->
                        against(saying).stream().noneMatch(other -> other.span().overlaps(piece.span())))
                .forEach(found::add);
        return found.stream().limit(most).toList();
    }

    /** Whether the map itself sets something behind it. */
    boolean isSupported(Saying saying) {
        return map.bearingOn(saying.node().id()).stream().anyMatch(link -> link.kind() == LinkKind.SUPPORTS);
    }

    /** What the map sets against a statement. */
    List<Piece> against(Saying saying) {
        return map.bearingOn(saying.node().id()).stream()
                .filter(link -> switch (link.kind()) {
                    case ATTACKS, QUALIFIES, CONCEDES, CONFLICTS -> true;
                    case SUPPORTS, ANSWERS, RESULTS_FROM, ELABORATES -> false;
                })
                .map(link -> piece(link.from()))
                .toList();
    }

    TextSentence sentence(ArgumentNode node) {
        Span span = node.evidence().getFirst().span();
        return passage.sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sentence holds " + node));
    }

    /** The sentence that announces a list of which the statement is a part. */
    private Optional<TextSentence> announced(ArgumentNode node) {
        return map.from(node.id()).stream()
                .filter(link -> link.kind() == LinkKind.ELABORATES)
                .findFirst()
                .map(link -> sentence(map.node(link.to())))
                .or(() -> before(node));
    }

    /** The last advice before it in its paragraph that names who is advised. */
    private Optional<TextSentence> before(ArgumentNode node) {
        TextSentence sentence = sentence(node);
        return nodes(NodeKind.RECOMMENDATION).stream()
                .map(this::sentence)
                .filter(other -> other.number() == sentence.number() && other.index() < sentence.index())
                .filter(other -> !other.text().matches("(?s)(And )?([Tt]hey|[Ii]t|[Ww]e) .*"))
                .reduce((_, last) -> last);
    }
}
