package io.briefwise.quality.open;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** The questions on all texts of one topic, names masked: of which text is each? */
public final class MatchingSheet {

    static final List<String> COLUMNS = List.of("item", "text");

    private static final String HOW = """
            Read the texts. Each question below was written on one of them; names are masked. Give the letter of the text that
            the question was written on, in column `text`.

            """;

    private final List<OpenBooklet> booklets;
    private final long seed;

    /**
     * Makes the sheet of a topic.
     *
     * @param booklets those of the topic, in the order of their letters: the first is A
     */
    public MatchingSheet(List<OpenBooklet> booklets, long seed) {
        this.booklets = List.copyOf(booklets);
        this.seed = seed;
    }

    public String questions() {
        return HOW
                + shuffled().stream()
                        .map(item -> "**%s** %s%n%n".formatted(item.id(), mask(item)))
                        .collect(Collectors.joining());
    }

    public String template() {
        return String.join(",", COLUMNS) + "\n"
                + shuffled().stream().map(item -> item.id() + ",\n").collect(Collectors.joining());
    }

    private List<OpenItem> shuffled() {
        List<OpenItem> items = booklets.stream()
                .flatMap(booklet -> booklet.items().stream())
                .filter(item -> item.origin() == OpenItem.Origin.GENERATED)
                .collect(Collectors.toList());
        Collections.shuffle(items, new Random(seed));
        return items;
    }

    private String mask(OpenItem item) {
        return booklets.stream()
                .filter(booklet -> booklet.name().equals(item.text()))
                .findFirst()
                .map(booklet -> new NameMask(words(booklet.brief())).mask(item.stem()))
                .orElse(item.stem());
    }

    private static String words(Brief brief) {
        return brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
    }
}
