package io.briefwise.generation.argumentation;

import io.briefwise.brief.Span;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.discourse.Link;
import io.briefwise.generation.discourse.Links;
import io.briefwise.generation.discourse.Relation;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Evidence;
import io.briefwise.question.argument.ArgumentLink;
import io.briefwise.question.argument.ArgumentMap;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the argument of a text. A link is drawn only where words of the text license it; a statement stands in the map if a
 * link reaches it, or if it is a claim by its own words: hedged, valued, foretold, advised. What is uncertain is left out.
 */
public final class ArgumentFinder {

    private final Passage passage;
    private final Map<TextSentence, Statement> whole = new LinkedHashMap<>();
    private final List<Statement> parts = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    private ArgumentFinder(Passage passage) {
        this.passage = passage;
    }

    /** The argument map of a text, its nodes in the order of the text. */
    public static ArgumentMap in(Passage passage) {
        return passage.notes().of(ArgumentMap.class, () -> find(passage));
    }

    private static ArgumentMap find(Passage passage) {
        ArgumentFinder finder = new ArgumentFinder(passage);
        finder.read();
        finder.tieNeighbours();
        finder.tieParagraphs();
        finder.ties.addAll(Listing.in(List.copyOf(finder.whole.values())));
        finder.ties.addAll(Answers.in(List.copyOf(finder.whole.values())));
        return finder.map();
    }

    private void read() {
        for (TextSentence sentence : passage.sentences()) {
            Reading reading = new Reading(passage, sentence);
            Optional<Parts> found = Parts.of(sentence);
            Optional<Statement> main = found.flatMap(two -> reading.of(two.main()));
            Optional<Statement> other = found.flatMap(two -> reading.of(two.other()));
            if (found.isPresent() && main.isPresent() && other.isPresent()) {
                tie(found.get(), main.get(), other.get());
            } else {
                reading.of(sentence.span()).ifPresent(statement -> whole.put(sentence, statement));
            }
        }
    }

    private void tie(Parts two, Statement main, Statement other) {
        if (two.kind() == LinkKind.SUPPORTS && isExplained(main)) {
            whole.put(main.sentence(), main);
            parts.add(other);
            ties.add(new Tie(main, other, LinkKind.RESULTS_FROM, two.cue()));
            return;
        }
        Statement conceded = two.kind() == LinkKind.CONCEDES ? other.as(NodeKind.CONCESSION) : other;
        Statement claim =
                main.kind() == NodeKind.DATA && main.modality() == Modality.ASSERTED ? main.as(NodeKind.CLAIM) : main;
        whole.put(main.sentence(), claim);
        parts.add(conceded);
        ties.add(new Tie(
                conceded,
                claim,
                two.kind(),
                two.cue(),
                SchemeMarks.of(conceded, claim, two.kind()).orElse(null)));
    }

    /** What happened at one time is explained by its cause; there is nothing to argue for. */
    private static boolean isExplained(Statement main) {
        return main.kind() == NodeKind.DATA
                && main.modality() != Modality.REPORTED
                && main.sentence().clauses().stream()
                        .filter(clause -> clause.standing() == Standing.MAIN)
                        .findFirst()
                        .filter(clause -> clause.sentence()
                                        .token(clause.verbs().finite())
                                        .tag()
                                        .equals("VBD")
                                || !clause.verbs().auxiliaries().isEmpty()
                                        && clause.sentence()
                                                .token(clause.verbs().finite())
                                                .lemma()
                                                .equals("have"))
                        .isPresent();
    }

    private void tieNeighbours() {
        Map<TextSentence, Link> links = new LinkedHashMap<>();
        Links.in(passage).forEach(link -> links.put(link.sentence(), link));
        for (int i = 1; i < passage.sentences().size(); i++) {
            TextSentence sentence = passage.sentences().get(i);
            TextSentence previous = passage.sentences().get(i - 1);
            Statement before = whole.get(previous);
            Statement after = whole.get(sentence);
            if (before == null || after == null) {
                continue;
            }
            if (previous.number() != sentence.number()) {
                turnOfParagraph(after, Optional.ofNullable(links.get(sentence))).ifPresent(this::add);
                continue;
            }
            Neighbours pair = new Neighbours(before, after);
            Optional<Tie> tie =
                    Optional.ofNullable(links.get(sentence)).flatMap(pair::by).or(pair::byPointing);
            tie.ifPresent(this::add);
        }
    }

    /** "Nevertheless" at the head of a paragraph limits the last claim of the paragraph before. */
    private Optional<Tie> turnOfParagraph(Statement after, Optional<Link> link) {
        boolean turns = link.filter(found -> found.connective().relation() == Relation.CONTRAST
                        || found.connective().relation() == Relation.CONCESSION)
                .isPresent();
        return turns
                ? whole.values().stream()
                        .filter(statement -> statement.sentence().number()
                                        == after.sentence().number() - 1
                                && statement.sentence().section()
                                        == after.sentence().section())
                        .filter(Statement::claims)
                        .reduce((_, last) -> last)
                        .flatMap(last -> new Neighbours(last, after).by(link.orElseThrow()))
                : Optional.empty();
    }

    /** What a link makes of its ends is what they are from then on. */
    private void add(Tie tie) {
        Statement to = tie.kind() == LinkKind.SUPPORTS
                        && tie.to().kind() == NodeKind.DATA
                        && tie.to().modality() != Modality.FACT
                        && tie.to().modality() != Modality.REPORTED
                ? tie.to().as(NodeKind.CONCLUSION)
                : tie.to();
        replace(tie.from());
        replace(to);
        ties.add(new Tie(tie.from(), to, tie.kind(), tie.cue(), tie.scheme()));
    }

    private void replace(Statement now) {
        whole.replace(now.sentence(), now);
        ties.replaceAll(tie -> new Tie(
                tie.from().span().equals(now.span()) ? now : tie.from(),
                tie.to().span().equals(now.span()) ? now : tie.to(),
                tie.kind(),
                tie.cue(),
                tie.scheme()));
    }

    private void tieParagraphs() {
        Map<Integer, List<Statement>> paragraphs = new LinkedHashMap<>();
        whole.values()
                .forEach(statement -> paragraphs
                        .computeIfAbsent(statement.sentence().number(), _ -> new ArrayList<>())
                        .add(statement));
        List<Tie> known = List.copyOf(ties);
        Shared shared = new Shared(passage);
        paragraphs.values().forEach(paragraph -> ties.addAll(new Grouping(shared).in(paragraph, known)));
    }

    private ArgumentMap map() {
        Set<Span> linked = new HashSet<>();
        ties.forEach(tie -> linked.addAll(List.of(tie.from().span(), tie.to().span())));
        List<Statement> kept = Stream.concat(whole.values().stream(), parts.stream())
                .filter(statement -> linked.contains(statement.span())
                        || statement.claims()
                        || statement.kind() == NodeKind.QUESTION
                        || statement.kind() == NodeKind.OBJECTION)
                .sorted(Comparator.comparingInt(
                                (Statement statement) -> statement.sentence().index())
                        .thenComparingInt(statement -> statement.span().start()))
                .toList();
        Names names = new Names(kept);
        return new ArgumentMap(
                kept.stream().map(statement -> node(statement, names)).toList(), links(names));
    }

    private ArgumentNode node(Statement statement, Names names) {
        return new ArgumentNode(
                names.of(statement),
                statement.kind(),
                statement.holder(),
                statement.modality(),
                List.of(Evidence.in(passage.brief(), statement.span())));
    }

    /** Of two links between the same statements the one that is found first: connectives tell more than common words. */
    private List<ArgumentLink> links(Names names) {
        Map<Set<String>, ArgumentLink> links = new LinkedHashMap<>();
        for (Tie tie : ties) {
            String from = names.of(tie.from());
            String to = names.of(tie.to());
            links.putIfAbsent(Set.of(from, to), new ArgumentLink(from, to, tie.kind(), tie.cue(), tie.scheme()));
        }
        return List.copyOf(links.values());
    }
}
