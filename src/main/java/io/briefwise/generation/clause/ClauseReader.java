package io.briefwise.generation.clause;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the clauses out of a parsed sentence; those that cannot be told apart are marked as not to be trusted. */
public final class ClauseReader {

    private static final Set<String> AUXILIARIES = Set.of("aux", "cop");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no longer", "hardly", "scarcely");

    private final Sentence sentence;
    private final Hedges hedges;
    private final Extent extent;

    private ClauseReader(Sentence sentence) {
        this.sentence = sentence;
        this.hedges = new Hedges(sentence);
        this.extent = new Extent(sentence);
    }

    /** The clauses of a sentence, in the order of their subjects. */
    public static List<Clause> read(Sentence sentence) {
        ClauseReader reader = new ClauseReader(sentence);
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            reader.at(i).ifPresent(clauses::add);
        }
        return clauses;
    }

    private Optional<Clause> at(int head) {
        Optional<Dependency> arrow = sentence.arrowTo(head);
        if (arrow.isEmpty() || !isPredicate(head)) {
            return Optional.empty();
        }
        Optional<Phrase> subject = child(head, "nsubj").flatMap(extent::phrase);
        boolean shared = subject.isEmpty() && arrow.get().is("conj");
        if (shared) {
            subject = child(arrow.get().head(), "nsubj").flatMap(extent::phrase);
        }
        Optional<Extent.Range> range = extent.clause(head, subject.orElse(null), shared);
        if (subject.isEmpty() || range.isEmpty()) {
            return Optional.empty();
        }
        VerbGroup verbs = verbs(head);
        boolean passive = sentence.arrowsFrom(head).stream()
                .anyMatch(child -> child.relation().equals("nsubj:pass")
                        || child.relation().equals("aux:pass"));
        Clause clause = new Clause(
                sentence,
                isComplementOfNoun(arrow.get()) ? Standing.COMPLEMENT : standing(arrow.get()),
                range.get().first(),
                range.get().last(),
                subject.get(),
                new VerbGroup(verbs.auxiliaries(), head, verbs.negative(), passive),
                child(head, "obj").flatMap(extent::phrase).orElse(null),
                adjuncts(head),
                hedges.over(head),
                source(arrow.get()),
                connective(head),
                !shared && Trust.in(sentence, subject.get(), verbs, range.get()));
        return Optional.of(clause);
    }

    private boolean isPredicate(int head) {
        Token token = sentence.token(head);
        return token.isVerb() || token.tag().equals("MD") || child(head, "cop").isPresent();
    }

    private Optional<Integer> child(int head, String relation) {
        return sentence.arrowsFrom(head).stream()
                .filter(arrow -> arrow.is(relation))
                .map(Dependency::dependent)
                .findFirst();
    }

    private VerbGroup verbs(int head) {
        List<Integer> auxiliaries = new ArrayList<>();
        boolean negative = false;
        for (Dependency child : sentence.arrowsFrom(head)) {
            if (AUXILIARIES.stream().anyMatch(child::is)) {
                auxiliaries.add(child.dependent());
            }
            negative |=
                    NEGATIONS.contains(sentence.token(child.dependent()).text().toLowerCase(Locale.ROOT));
        }
        return new VerbGroup(auxiliaries, head, negative, false);
    }

    private List<Adjunct> adjuncts(int head) {
        List<Adjunct> found = new ArrayList<>();
        for (Dependency child : sentence.arrowsFrom(head)) {
            if (child.is("obl") || child.is("advcl") || child.relation().equals("nmod:tmod") || child.is("advmod")) {
                extent.phrase(child.dependent())
                        .ifPresent(phrase -> found.add(new Adjunct(phrase, marker(phrase), child.relation())));
            }
        }
        return found;
    }

    private String marker(Phrase phrase) {
        Token token = sentence.token(phrase.first());
        return token.tag().equals("IN")
                        || token.tag().equals("TO")
                        || token.tag().equals("WRB")
                ? token.text().toLowerCase(Locale.ROOT)
                : "";
    }

    /** "the risk that ships collide": the noun's complement, no relative clause. */
    private boolean isComplementOfNoun(Dependency arrow) {
        return arrow.relation().equals("acl")
                && sentence.arrowsFrom(arrow.dependent()).stream()
                        .anyMatch(child -> child.is("mark")
                                && sentence.token(child.dependent()).text().equals("that"));
    }

    private static Standing standing(Dependency arrow) {
        return switch (arrow.relation().split(":")[0]) {
            case "ccomp", "xcomp", "csubj" -> Standing.COMPLEMENT;
            case "acl" -> Standing.RELATIVE;
            case "advcl" -> Standing.ADVERBIAL;
            case "conj", "parataxis" -> Standing.COORDINATE;
            default -> Standing.MAIN;
        };
    }

    /** The subject of the verb of saying or thinking that governs a complement. */
    private @Nullable Phrase source(Dependency arrow) {
        if (!arrow.is("ccomp") || !SpeechVerbs.reports(sentence.token(arrow.head()))) {
            return null;
        }
        return child(arrow.head(), "nsubj").flatMap(extent::phrase).orElse(null);
    }

    private String connective(int head) {
        return sentence.arrowsFrom(head).stream()
                .filter(arrow -> arrow.is("mark") || Connectives.opens(sentence.token(arrow.dependent())))
                .map(arrow -> sentence.token(arrow.dependent()).text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }
}
