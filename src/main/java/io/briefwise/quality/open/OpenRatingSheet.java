package io.briefwise.quality.open;

import java.util.List;
import java.util.stream.Collectors;

/** What raters get of a booklet: the questions, the text, and the table that they fill in. */
public final class OpenRatingSheet {

    static final List<String> COLUMNS = List.of("item", "verdict", "remark");

    private static final String HOW = """
            How to rate, after reading the text: for each question one verdict.
            - useful: whoever thinks an answer through may come to doubt, to limit or to strengthen a claim that this text makes;
              it bears on the argument, and it can be answered with the text and some thought.
            - unhelpful: a sound question on this text, but an answer would leave the argument as it is (side issue, general
              knowledge, its answer is simply in the text, could be asked of any text).
            - invalid: it misreads the text, gives a claim to somebody who does not make it, supposes what the text does not say,
              cannot be understood or answered, is no good English, or has nothing to do with the text.
            `remark`: in a few words why, whenever the verdict is not useful.

            """;

    private final OpenBooklet booklet;

    public OpenRatingSheet(OpenBooklet booklet) {
        this.booklet = booklet;
    }

    public String questions() {
        return HOW
                + booklet.items().stream()
                        .map(item -> "**%s** %s%n%n".formatted(item.id(), item.stem()))
                        .collect(Collectors.joining());
    }

    public String template() {
        return String.join(",", COLUMNS) + "\n"
                + booklet.items().stream()
                        .map(item -> item.id() + ",".repeat(COLUMNS.size() - 1) + "\n")
                        .collect(Collectors.joining());
    }
}
