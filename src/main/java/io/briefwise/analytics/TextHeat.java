package io.briefwise.analytics;

import io.briefwise.brief.Section;
import io.briefwise.brief.Span;
import java.util.List;

/**
 * Where in its text a class went wrong; first attempts only, and those handed in only.
 *
 * @param title what the quiz is called
 * @param learners how many handed in
 * @param text the sections of the brief
 * @param sentences those that a question rests on, in the order of the text
 */
public record TextHeat(String title, int learners, List<Section> text, List<Sentence> sentences) {

    public TextHeat {
        text = List.copyOf(text);
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence that questions rest on.
     *
     * @param place where it stands
     * @param paragraph the number of its paragraph, as shown
     * @param text what it says
     * @param wrong how much was wrong of the answers that rest on it, each learner a case
     * @param questions the questions that rest on it, in the order of the quiz
     */
    public record Sentence(Span place, int paragraph, String text, Cell wrong, List<Asked> questions) {

        public Sentence {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question on a sentence.
     *
     * @param number its place in the quiz, from 1
     * @param stem what it asks
     * @param sought whether the sentence itself had to be found
     */
    public record Asked(int number, String stem, boolean sought) {}
}
