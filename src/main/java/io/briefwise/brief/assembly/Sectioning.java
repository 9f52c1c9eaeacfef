package io.briefwise.brief.assembly;

import io.briefwise.brief.WordCount;
import io.briefwise.brief.text.Traced;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts running text at its headings. A heading with nothing beneath it but a deeper heading is set before that one;
 * a deeper section of only a few words joins the one before it. A long text without any heading is parted into
 * sections of about equal, readable length, at the borders of paragraphs.
 */
final class Sectioning {

    private static final int READABLE_WORDS = 350;
    private static final int FEW_WORDS = 40;

    private final List<DraftSection> sections = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private Piece.@Nullable Heading heading;
    private List<Traced> open = new ArrayList<>();

    static Sectioning of(List<Piece> pieces) {
        Sectioning sectioning = new Sectioning();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> sectioning.open.add(text.text());
                case Piece.Heading next -> sectioning.start(next);
                case Piece.LeftOut left -> sectioning.leftOut.add(left.text());
                case Piece.Beside _ -> {}
            }
        }
        sectioning.close();
        return sectioning;
    }

    List<DraftSection> sections() {
        boolean plain = sections.size() == 1 && sections.getFirst().heading() == null;
        return plain ? readableParts(sections.getFirst().paragraphs()) : sections;
    }

    List<String> leftOut() {
        return leftOut;
    }

    private void start(Piece.Heading next) {
        Piece.Heading above = heading;
        boolean empty = open.isEmpty();
        close();
        if (above != null && empty && next.level() > above.level()) {
            heading = new Piece.Heading(next.level(), above.text() + ": " + next.text());
        } else {
            if (above != null && empty) {
                leftOut.add(above.text());
            }
            heading = next;
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            DraftSection section = new DraftSection(
                    heading == null ? null : heading.text(), heading == null ? 0 : heading.level(), open);
            if (heading != null && !sections.isEmpty() && isMinor(section, sections.getLast())) {
                leftOut.add(heading.text());
                sections.getLast().paragraphs().addAll(open);
            } else {
                sections.add(section);
            }
        }
        open = new ArrayList<>();
        heading = null;
    }

    private static boolean isMinor(DraftSection section, DraftSection last) {
        return last.heading() != null && section.level() > last.level() && section.words() < FEW_WORDS;
    }

    private static List<DraftSection> readableParts(List<Traced> paragraphs) {
        int words =
                paragraphs.stream().mapToInt(each -> WordCount.of(each.text())).sum();
        int parts = Math.clamp(Math.round((float) words / READABLE_WORDS), 1, paragraphs.size());
        List<DraftSection> sections = new ArrayList<>();
        int done = 0;
        List<Traced> open = new ArrayList<>();
        for (Traced paragraph : paragraphs) {
            int half = WordCount.of(paragraph.text()) / 2;
            boolean full = (long) (done + half) * parts >= (long) words * (sections.size() + 1);
            if (full && !open.isEmpty()) {
                sections.add(new DraftSection(null, 0, open));
                open = new ArrayList<>();
            }
            open.add(paragraph);
            done += WordCount.of(paragraph.text());
        }
        sections.add(new DraftSection(null, 0, open));
        return sections;
    }
}
