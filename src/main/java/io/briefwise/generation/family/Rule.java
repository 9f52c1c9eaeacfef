package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Family;
import java.util.List;

/** One way of making questions out of an analysed text. */
public interface Rule {

    /** Its stable name, kept with every question it made. */
    String id();

    Family family();

    /** What it would ask, in the order of the text. */
    List<Candidate> candidates(Passage passage);

    /** Texts on which it asks what it should; at least one. */
    List<Example> fires();

    /** Texts on which it must not ask anything; at least one. */
    List<String> silentOn();

    /**
     * A text and a question that the rule makes of it.
     *
     * @param text one paragraph
     * @param stem the stem, to the letter
     * @param key the right option's text, to the letter; empty where there are no options
     */
    record Example(String text, String stem, String key) {}
}
