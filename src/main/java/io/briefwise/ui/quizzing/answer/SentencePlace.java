package io.briefwise.ui.quizzing.answer;

import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paragraph that some sentences stand in, found by searching: where the key stands is never asked.
 *
 * @param paragraph its zero-based index in its section
 * @param starts where each sentence begins
 */
record SentencePlace(int paragraph, List<Integer> starts) {

    SentencePlace {
        starts = List.copyOf(starts);
    }

    /** The first paragraph that holds all the sentences in their order; none where they are scattered or changed. */
    static Optional<SentencePlace> of(Section section, List<String> sentences) {
        List<Paragraph> paragraphs = section.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Integer> starts = starts(paragraphs.get(i).text(), sentences);
            if (starts.size() == sentences.size()) {
                return Optional.of(new SentencePlace(i, starts));
            }
        }
        return Optional.empty();
    }

    private static List<Integer> starts(String paragraph, List<String> sentences) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        for (String sentence : sentences) {
            int start = paragraph.indexOf(sentence, from);
            if (start < 0) {
                return starts;
            }
            starts.add(start);
            from = start + sentence.length();
        }
        return starts;
    }
}
