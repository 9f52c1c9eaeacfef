package io.briefwise.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a brief came from.
 *
 * @param original the decoded text of a text, Markdown or HTML file; the text as extracted from a DOCX or PDF
 * @param about what the text says of itself in a sentence, where its front matter has one
 * @param leftOut the lines that were taken for furniture, so that nothing disappears silently
 * @param offsets leads from the paragraphs into the original
 */
public record SourceText(String original, @Nullable String about, List<String> leftOut, OffsetMap offsets) {

    public SourceText {
        leftOut = List.copyOf(leftOut);
    }
}
