package io.briefwise.library;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.brief.Span;
import io.briefwise.question.Evidence;
import io.briefwise.question.QuestionJson;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Evidence as people write it: the number of a paragraph and words from it; {@code occurrence} counts from 1 where the
 * words stand there more than once.
 */
final class Quotation {

    private Quotation() {}

    static ObjectNode of(Evidence evidence, Brief brief) {
        Span span = evidence.span();
        Paragraph paragraph = brief.paragraph(span);
        ObjectNode quotation = JsonNodeFactory.instance.objectNode().put("paragraph", paragraph.number());
        int occurrence = 1;
        for (int at = paragraph.text().indexOf(evidence.text());
                at >= 0 && at < span.start();
                at = paragraph.text().indexOf(evidence.text(), at + 1)) {
            occurrence++;
        }
        if (occurrence > 1) {
            quotation.put("occurrence", occurrence);
        }
        return quotation.put("text", evidence.text());
    }

    /** The evidence with its place, as {@link QuestionJson} has it. */
    static ObjectNode locate(JsonNode quotation, Brief brief) {
        int number = quotation.path("paragraph").asInt(0);
        String words = quotation.path("text").asString("");
        if (number < 1 || words.isEmpty()) {
            throw new IllegalArgumentException("evidence needs a paragraph and a text: " + quotation);
        }
        List<Section> sections = brief.sections();
        for (int section = 0; section < sections.size(); section++) {
            List<Paragraph> paragraphs = sections.get(section).paragraphs();
            for (int index = 0; index < paragraphs.size(); index++) {
                if (paragraphs.get(index).number() == number) {
                    int start = start(
                            paragraphs.get(index),
                            words,
                            quotation.path("occurrence").asInt(1));
                    Span span = new Span(section, index, start, start + words.length());
                    return QuestionJson.evidence(new Evidence(span, words));
                }
            }
        }
        throw new IllegalArgumentException("there is no ¶" + number);
    }

    private static int start(Paragraph paragraph, String words, int occurrence) {
        int at = paragraph.text().indexOf(words);
        for (int seen = 1; at >= 0 && seen < occurrence; seen++) {
            at = paragraph.text().indexOf(words, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException("\"%s\" does not stand in ¶%d%s"
                    .formatted(words, paragraph.number(), occurrence > 1 ? " " + occurrence + " times" : ""));
        }
        return at;
    }
}
