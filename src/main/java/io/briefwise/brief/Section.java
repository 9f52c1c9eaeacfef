package io.briefwise.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a brief that is read as one page.
 *
 * @param heading null for an untitled opening
 * @param paragraphs at least one
 */
public record Section(@Nullable String heading, List<Paragraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("section without a paragraph: " + heading);
        }
    }
}
