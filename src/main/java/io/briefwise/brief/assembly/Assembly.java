package io.briefwise.brief.assembly;

import io.briefwise.brief.Aside;
import io.briefwise.brief.Brief;
import io.briefwise.brief.Import;
import io.briefwise.brief.ImportLimits;
import io.briefwise.brief.OffsetMap;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Refusal;
import io.briefwise.brief.Section;
import io.briefwise.brief.SourceText;
import io.briefwise.brief.format.Draft;
import io.briefwise.brief.text.English;
import io.briefwise.brief.text.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A draft becomes a brief, or is refused for its length or language. */
public final class Assembly {

    private Assembly() {}

    /**
     * Makes a brief of the draft.
     *
     * @param fallbackTitle for a text that names no title; where empty, its first words are taken
     */
    public static Import assemble(Draft draft, Optional<String> fallbackTitle, ImportLimits limits) {
        Interpretation read = new Interpretation(draft);
        Sectioning sectioning = Sectioning.of(read.pieces());
        List<DraftSection> sections = sectioning.sections();
        Optional<Refusal> refusal = refusal(sections, limits);
        if (refusal.isPresent()) {
            return new Import.Refused(refusal.get());
        }
        Brief brief = new Brief(
                Optional.ofNullable(draft.front().title())
                        .or(read::title)
                        .or(() -> fallbackTitle)
                        .orElseGet(() -> OpeningWords.of(
                                sections.getFirst().paragraphs().getFirst().text())),
                Optional.ofNullable(draft.front().author()).or(read::author).orElse(null),
                Optional.ofNullable(draft.front().date()).or(read::date).orElse(null),
                draft.front().source(),
                numbered(sections),
                asides(read.pieces()));
        OffsetMap offsets =
                new OffsetMap(sections.stream().map(DraftSection::paragraphs).toList());
        return new Import.Imported(
                brief, new SourceText(draft.original(), draft.front().about(), sectioning.leftOut(), offsets));
    }

    private static Optional<Refusal> refusal(List<DraftSection> sections, ImportLimits limits) {
        int words = sections.stream().mapToInt(DraftSection::words).sum();
        if (English.isOther(sample(sections))) {
            return Optional.of(new Refusal.NotEnglish());
        }
        if (words == 0) {
            return Optional.of(new Refusal.Empty());
        }
        if (words < limits.leastWords()) {
            return Optional.of(new Refusal.TooShort(limits.leastWords(), words));
        }
        return words > limits.mostWords()
                ? Optional.of(new Refusal.TooLong(limits.mostWords(), words))
                : Optional.empty();
    }

    private static String sample(List<DraftSection> sections) {
        StringBuilder sample = new StringBuilder();
        for (DraftSection section : sections) {
            section.paragraphs()
                    .forEach(paragraph -> sample.append(paragraph.text()).append('\n'));
        }
        return sample.toString();
    }

    private static List<Section> numbered(List<DraftSection> drafts) {
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (DraftSection draft : drafts) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Traced text : draft.paragraphs()) {
                paragraphs.add(new Paragraph(++number, text.text()));
            }
            sections.add(new Section(draft.heading(), paragraphs));
        }
        return sections;
    }

    private static List<Aside> asides(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Beside.class::isInstance)
                .map(piece -> ((Piece.Beside) piece).aside())
                .toList();
    }
}
