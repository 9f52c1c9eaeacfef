package io.briefwise.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read and asked about: a policy brief, article or report, in sections.
 *
 * @param title what it is called
 * @param author who wrote it, where the text says so
 * @param date when it was published, where the text says so
 * @param source where it was published, or what it is based on, where known: a title, publisher or address
 * @param sections at least one
 * @param asides tables, figures and footnotes, kept beside the text
 */
public record Brief(
        String title,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable String source,
        List<Section> sections,
        List<Aside> asides) {

    public Brief {
        sections = List.copyOf(sections);
        asides = List.copyOf(asides);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("brief without a section: " + title);
        }
    }

    /** The paragraph that a span lies in. */
    public Paragraph paragraph(Span span) {
        return sections.get(span.section()).paragraphs().get(span.paragraph());
    }

    /** The characters that a span covers. */
    public String text(Span span) {
        return paragraph(span).text().substring(span.start(), span.end());
    }

    /** The number of words of the running text, headings and asides left out. */
    public int words() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .mapToInt(paragraph -> WordCount.of(paragraph.text()))
                .sum();
    }
}
