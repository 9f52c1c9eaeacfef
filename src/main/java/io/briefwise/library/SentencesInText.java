package io.briefwise.library;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.question.Evidence;
import io.briefwise.question.MarkTheSentence;
import io.briefwise.question.Option;
import java.util.List;

/** Sentences to mark must stand in the paragraph of the evidence, in their order and to the letter. */
final class SentencesInText {

    private SentencesInText() {}

    /**
     * Holds the options against the text.
     *
     * @throws IllegalArgumentException naming the sentence that does not stand where it should
     */
    static void require(MarkTheSentence question, Brief brief) {
        List<Evidence> evidence = question.head().evidence();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a sentence to mark needs evidence: the paragraph that it stands in");
        }
        Paragraph paragraph = brief.paragraph(evidence.getFirst().span());
        int from = 0;
        for (Option option : question.options()) {
            int at = paragraph.text().indexOf(option.text(), from);
            if (at < 0) {
                throw new IllegalArgumentException("\"%s\" does not stand in ¶%d, or not in this order"
                        .formatted(option.text(), paragraph.number()));
            }
            from = at + option.text().length();
        }
    }
}
