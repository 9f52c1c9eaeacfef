package io.briefwise.generation.lexicon;

import io.briefwise.generation.table.Table;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** General words of academic, press and policy prose that mean one thing there, by the first word of each. */
public final class Lexicon {

    static final List<String> FILES = List.of("verbs.tsv", "nouns.tsv", "adjectives.tsv", "phrases.tsv");
    private static final Lexicon GENERAL = new Lexicon(FILES.stream()
            .flatMap(file -> Table.beside(Lexicon.class, file).read(Headword::of).stream())
            .toList());

    private static final Set<String> FAMILIAR =
            Set.copyOf(Table.beside(Lexicon.class, "familiar.txt").lines());

    private final Map<String, List<Headword>> words = new HashMap<>();

    private Lexicon(List<Headword> headwords) {
        headwords.forEach(word -> words.computeIfAbsent(word.lemma().split(" ")[0], _ -> new ArrayList<>())
                .add(word));
    }

    public static Lexicon general() {
        return GENERAL;
    }

    /** The headwords used in a sentence, in its order. */
    public List<Use> in(Sentence sentence) {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int first = i;
            Wordform.starts(sentence.token(i)).stream()
                    .flatMap(start -> words.getOrDefault(start, List.of()).stream())
                    .flatMap(word -> use(sentence, first, word).stream())
                    .findFirst()
                    .ifPresent(uses::add);
        }
        return uses;
    }

    private static Optional<Use> use(Sentence sentence, int first, Headword word) {
        return Wordform.found(sentence, first, word.lemma(), word.kind())
                .filter(last -> word.company().allows(sentence, first, last))
                .map(last -> new Use(word, first, last));
    }

    /** Whether most learners know a word, so that others are better asked about. */
    public boolean isFamiliar(Headword word) {
        return FAMILIAR.contains(word.lemma());
    }

    /** All headwords, for tests. */
    Stream<Headword> all() {
        return words.values().stream().flatMap(List::stream);
    }
}
