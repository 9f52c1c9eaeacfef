package io.briefwise.generation.candidate;

import io.briefwise.generation.clause.Adjunct;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.language.Sentence;
import io.briefwise.question.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Infinitives of the text ("to chart an independent foreign policy") as wrong answers for a purpose. */
public final class Infinitives {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    private final Passage passage;

    public Infinitives(Passage passage) {
        this.passage = passage;
    }

    /** One infinitive in its place. */
    private record Found(TextSentence sentence, String text) {}

    /** Whether an adjunct says what for: "in order to …", or "to …" behind a verb that already has its object. */
    public static boolean isPurpose(Clause clause, Adjunct adjunct) {
        Sentence sentence = clause.sentence();
        int first = adjunct.phrase().first();
        boolean inOrder = sentence.token(first).text().equalsIgnoreCase("in")
                && sentence.token(Math.min(first + 1, adjunct.phrase().last()))
                        .text()
                        .equals("order");
        boolean bare = sentence.token(first).tag().equals("TO")
                && first > clause.verbs().main() + 1
                && clause.acted().isPresent()
                && sentence.token(adjunct.phrase().head()).tag().equals("VB");
        return adjunct.relation().equals("advcl")
                && first > clause.verbs().main()
                && (inOrder || bare)
                && isWhole(sentence, first, adjunct.phrase().last());
    }

    public List<Option> besides(String key, TextSentence source) {
        Set<String> used = new HashSet<>(Vocabulary.stems(source.text()));
        List<Option> options = new ArrayList<>();
        List<Found> found = all().stream()
                .filter(other -> other.sentence().index() != source.index())
                .filter(other -> other.text().length() >= key.length() * 0.6
                        && other.text().length() <= key.length() * 1.8)
                .sorted(Comparator.comparingInt(other -> Math.abs(other.text().length() - key.length())))
                .toList();
        for (Found other : found) {
            if (options.size() < Draft.DISTRACTORS && used.addAll(Vocabulary.stems(other.text()))) {
                options.add(Reasons.elsewhere(other.text(), other.text(), other.sentence(), source, "“" + key + "”"));
            }
        }
        return options;
    }

    private List<Found> all() {
        List<Found> found = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            Sentence analysis = sentence.analysis();
            for (int i = 0; i < analysis.tokens().size() - 1; i++) {
                if (analysis.token(i).tag().equals("TO")
                        && analysis.token(i + 1).tag().equals("VB")) {
                    List<Integer> subtree = analysis.subtree(i + 1);
                    int last = subtree.getLast();
                    boolean compact = subtree.getFirst() == i && last - i + 1 == subtree.size();
                    if (compact && isWhole(analysis, i, last)) {
                        found.add(new Found(sentence, analysis.text(i, last)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isWhole(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).tag().matches("PRP.*|W.*|[,:.]|``|''|DT")
                    && !sentence.token(i).text().matches("(?i)the|a|an|any|all|its|their")) {
                return false;
            }
        }
        return last - first + 1 >= SHORTEST && last - first + 1 <= LONGEST;
    }
}
