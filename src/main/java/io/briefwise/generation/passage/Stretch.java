package io.briefwise.generation.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that rules work on at one time. They compare sentences with each other, so the time they take
 * would grow with the square of a long text; a learner would not look for an answer so far away either. What is asked is
 * checked against the whole text all the same.
 *
 * @param passage the stretch, its sentences counted from 0
 * @param originals the same sentences as the whole text counts them
 */
public record Stretch(Passage passage, List<TextSentence> originals) {

    /** A text of up to so many sentences, some 5,000 words, is one stretch. */
    static final int LONGEST = 240;

    public Stretch {
        originals = List.copyOf(originals);
    }

    /** The stretches of a text in order; they end with sections, or with paragraphs where a section is long. */
    public static List<Stretch> of(Passage whole) {
        List<TextSentence> sentences = whole.sentences();
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        while (sentences.size() - first > LONGEST) {
            int end = end(sentences, first);
            stretches.add(of(whole, sentences.subList(first, end)));
            first = end;
        }
        stretches.add(of(whole, sentences.subList(first, sentences.size())));
        return stretches;
    }

    /** The sentence as the whole text counts it. */
    public TextSentence original(TextSentence sentence) {
        return originals.get(sentence.index());
    }

    /** Past half the length, the first sentence of a section, else the last one that opens a paragraph. */
    private static int end(List<TextSentence> sentences, int first) {
        int end = first + LONGEST;
        for (int next = first + LONGEST / 2; next < first + LONGEST; next++) {
            TextSentence sentence = sentences.get(next);
            TextSentence before = sentences.get(next - 1);
            if (sentence.section() != before.section()) {
                return next;
            }
            if (sentence.number() != before.number()) {
                end = next;
            }
        }
        return end;
    }

    private static Stretch of(Passage whole, List<TextSentence> originals) {
        if (originals.size() == whole.sentences().size()) {
            return new Stretch(whole, originals);
        }
        List<TextSentence> counted = new ArrayList<>();
        for (TextSentence sentence : originals) {
            counted.add(new TextSentence(
                    counted.size(),
                    sentence.section(),
                    sentence.paragraph(),
                    sentence.number(),
                    sentence.analysis(),
                    sentence.clauses()));
        }
        return new Stretch(
                new Passage(whole.brief(), counted, whole.entities().among(counted), new Vocabulary(counted)),
                originals);
    }
}
