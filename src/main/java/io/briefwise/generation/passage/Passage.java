package io.briefwise.generation.passage;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.generation.clause.ClauseReader;
import io.briefwise.language.Annotator;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * A brief, analysed.
 *
 * @param brief the text
 * @param sentences its sentences in reading order; headings are left out
 * @param entities what they name
 * @param vocabulary their words, for checks that search the text
 * @param notes what has been found out about it since
 */
public record Passage(
        Brief brief, List<TextSentence> sentences, Entities entities, Vocabulary vocabulary, Notes notes) {

    public Passage {
        sentences = List.copyOf(sentences);
    }

    public Passage(Brief brief, List<TextSentence> sentences, Entities entities, Vocabulary vocabulary) {
        this(brief, sentences, entities, vocabulary, new Notes());
    }

    public static Passage of(Brief brief, Annotator annotator) {
        return of(brief, annotator, _ -> {});
    }

    /**
     * @param before is told the section before each of its paragraphs is analysed
     */
    public static Passage of(Brief brief, Annotator annotator, IntConsumer before) {
        List<TextSentence> sentences = new ArrayList<>();
        for (int section = 0; section < brief.sections().size(); section++) {
            add(brief.sections().get(section), section, annotator, sentences, before);
        }
        return new Passage(brief, sentences, Entities.in(sentences), new Vocabulary(sentences));
    }

    /** A text of one section and one paragraph, for examples. */
    public static Passage of(String text, Annotator annotator) {
        Section section = new Section(null, List.of(new Paragraph(1, text)));
        return of(new Brief("Example", null, null, null, List.of(section), List.of()), annotator);
    }

    private static void add(
            Section section, int index, Annotator annotator, List<TextSentence> sentences, IntConsumer before) {

        for (int paragraph = 0; paragraph < section.paragraphs().size(); paragraph++) {
            before.accept(index);
            Paragraph text = section.paragraphs().get(paragraph);
            for (Sentence sentence : annotator.annotate(text.text())) {
                sentences.add(new TextSentence(
                        sentences.size(), index, paragraph, text.number(), sentence, ClauseReader.read(sentence)));
            }
        }
    }

    /** Whether the characters stand in any sentence. */
    public boolean holds(String characters) {
        return sentences.stream().anyMatch(sentence -> sentence.text().contains(characters));
    }

    public List<TextSentence> ofSection(int section) {
        return sentences.stream()
                .filter(sentence -> sentence.section() == section)
                .toList();
    }

    /**
     * Whether a sentence other than the source names the thing together with at least half of what the question speaks
     * of, so that it might be a second right answer.
     */
    public boolean supports(String stem, Entity entity, TextSentence source) {
        Set<String> asked = Vocabulary.stems(stem);
        return entity.places().stream()
                .map(place -> place.sentence().index())
                .filter(index -> index != source.index())
                .anyMatch(index -> vocabulary.share(asked, index) >= 0.5);
    }
}
