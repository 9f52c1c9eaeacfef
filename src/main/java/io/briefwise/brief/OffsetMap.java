package io.briefwise.brief;

import io.briefwise.brief.text.Traced;
import java.util.List;

/**
 * Leads from the normalised paragraphs of a brief back into the text that they were made from. A character that was
 * put in while normalising (the space where two lines met) leads to the characters it stands for.
 */
public final class OffsetMap {

    private final List<List<Traced>> sections;

    /** Takes the traced text of each paragraph, by section. */
    public OffsetMap(List<List<Traced>> sections) {
        this.sections = sections.stream().map(List::copyOf).toList();
    }

    /** Where in the original the characters of the span stand. */
    public OriginalRange originalOf(Span span) {
        Traced paragraph = sections.get(span.section()).get(span.paragraph());
        return new OriginalRange(paragraph.from(span.start()), paragraph.to(span.end() - 1));
    }
}
