package io.briefwise.generation.candidate;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.People;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.clause.Pointing;
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

/**
 * Noun phrases of the text as wrong answers: of the key's number and about its length, sharing no word with it or with
 * each other.
 */
public final class Phrases {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 9;

    private final Passage passage;

    public Phrases(Passage passage) {
        this.passage = passage;
    }

    /** One phrase in its place. */
    private record Found(TextSentence sentence, Phrase phrase, String text) {}

    /** Whether a phrase can be an answer: some words that mean something by themselves. */
    public static boolean isAnswer(Sentence sentence, Phrase phrase) {
        int length = phrase.last() - phrase.first() + 1;
        if (length < SHORTEST || length > LONGEST || Pointing.points(sentence, phrase)) {
            return false;
        }
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            String tag = sentence.token(i).tag();
            if (tag.startsWith("PRP") || tag.startsWith("W") || tag.equals(",") || tag.equals(":")) {
                return false;
            }
        }
        return sentence.token(phrase.head()).tag().startsWith("NN")
                && sentence.mentionAt(phrase.head()).isEmpty()
                && !sentence.token(phrase.first()).tag().equals("CD")
                && !sentence.token(phrase.first()).lemma().equals("no")
                && Vocabulary.stems(sentence.text(phrase.first(), phrase.last()))
                                .size()
                        >= 2;
    }

    /** Three others for a key, or fewer if the text has no more. */
    public List<Option> besides(Phrase key, TextSentence source, String stem) {
        String keyText = source.analysis().text(key.first(), key.last());
        Set<String> used = new HashSet<>(Vocabulary.stems(keyText));
        used.addAll(Vocabulary.stems(stem));
        boolean plural = isPlural(source.analysis(), key);
        boolean people = isPeople(source.analysis(), key);
        List<Option> options = new ArrayList<>();
        List<Found> found = all().stream()
                .filter(other -> isPlural(other.sentence().analysis(), other.phrase()) == plural)
                .filter(other -> isPeople(other.sentence().analysis(), other.phrase()) == people)
                .filter(other -> near(other.text().length(), keyText.length()))
                .sorted(Comparator.comparingInt(
                                (Found other) -> Math.abs(other.text().length() - keyText.length()) / 6)
                        .thenComparingInt(other -> Math.abs(other.sentence().index() - source.index())))
                .toList();
        for (Found other : found) {
            Set<String> words = Vocabulary.stems(other.text());
            if (options.size() < Draft.DISTRACTORS
                    && !words.isEmpty()
                    && words.stream().noneMatch(used::contains)) {
                used.addAll(words);
                options.add(
                        other.sentence().index() == source.index()
                                ? Reasons.sameSentence(other.text(), source, keyText)
                                : Reasons.elsewhere(other.text(), other.text(), other.sentence(), source, keyText));
            }
        }
        return options;
    }

    private List<Found> all() {
        List<Found> found = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.clauses()) {
                List<Phrase> phrases = new ArrayList<>(List.of(clause.subject()));
                clause.acted().ifPresent(phrases::add);
                for (Phrase phrase : phrases) {
                    if (isAnswer(sentence.analysis(), phrase)) {
                        found.add(new Found(sentence, phrase, new Wording(clause).inside(phrase)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isPlural(Sentence sentence, Phrase phrase) {
        return sentence.token(phrase.head()).tag().endsWith("S");
    }

    private static boolean isPeople(Sentence sentence, Phrase phrase) {
        return People.isOne(sentence.token(phrase.head()));
    }

    private static boolean near(int length, int key) {
        return length >= key * 0.6 && length <= key * 1.7;
    }
}
