package io.briefwise.quality;

import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.question.Cloze;
import io.briefwise.question.Evidence;
import io.briefwise.question.Judgement;
import io.briefwise.question.MarkTheSentence;
import io.briefwise.question.Matching;
import io.briefwise.question.Ordering;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What raters get of a booklet, in three parts to be opened one after the other: the questions, the text, the keys; and
 * the table that they fill in.
 */
public final class RatingSheet {

    /** The columns that a rater fills in behind the item's id. */
    static final List<String> COLUMNS =
            List.of("item", "without", "with", "grammar", "alone", "key", "one", "distractors", "verdict", "remark");

    private static final String HOW = """
            How to rate:
            1. Without opening the other files, answer every question in column `without` by letters.
            2. Open the text; answer again in column `with`.
            3. Open the keys; then for each question: `grammar` y/n (good English); `alone` y/n (can be understood without
               having the text open); `key` y/n (the marked key is right by the text); `one` y/n (nothing else is right too);
               `distractors` a y or n for each wrong option in order (plausible to somebody who has not read well, yet clearly
               wrong by the text; leave empty for fixed scales, sentences of the text, matching and ordering); `verdict`
               use / edit / reject: *use* if you would print it in a test for your class as it is; `remark` why not.

            """;

    private final Booklet booklet;

    public RatingSheet(Booklet booklet) {
        this.booklet = booklet;
    }

    public String questions() {
        return HOW + booklet.items().stream().map(RatingSheet::asked).collect(Collectors.joining("\n"));
    }

    public String text() {
        StringBuilder text =
                new StringBuilder("# ").append(booklet.brief().title()).append("\n\n");
        for (Section section : booklet.brief().sections()) {
            if (section.heading() != null) {
                text.append("## ").append(section.heading()).append("\n\n");
            }
            for (Paragraph paragraph : section.paragraphs()) {
                text.append("¶")
                        .append(paragraph.number())
                        .append(' ')
                        .append(paragraph.text())
                        .append("\n\n");
            }
        }
        return text.toString();
    }

    public String keys() {
        return booklet.items().stream()
                .map(item -> "%s: %s — evidence: %s%n"
                        .formatted(
                                item.id(),
                                item.key(),
                                item.question().head().evidence().stream()
                                        .map(Evidence::text)
                                        .collect(Collectors.joining(" | "))))
                .collect(Collectors.joining());
    }

    public String template() {
        return String.join(",", COLUMNS) + "\n"
                + booklet.items().stream()
                        .map(item -> item.id() + ",".repeat(COLUMNS.size() - 1) + "\n")
                        .collect(Collectors.joining());
    }

    private static String asked(Item item) {
        StringBuilder asked = new StringBuilder("**").append(item.id()).append("** ");
        asked.append(how(item)).append(item.question().stem()).append('\n');
        if (item.question() instanceof Matching matching) {
            int number = 1;
            for (Matching.Prompt prompt : matching.prompts()) {
                asked.append("   ")
                        .append(number++)
                        .append(". ")
                        .append(prompt.text())
                        .append('\n');
            }
        }
        List<String> choices = item.choices();
        for (int i = 0; i < choices.size(); i++) {
            asked.append("   ")
                    .append(Item.letter(i))
                    .append(") ")
                    .append(choices.get(i))
                    .append('\n');
        }
        return asked.toString();
    }

    private static String how(Item item) {
        return switch (item.question()) {
            case Judgement _ -> "*True, false or not stated?* ";
            case Cloze _ -> "*Which word or phrase is missing?* ";
            case MarkTheSentence _ -> "*(to be marked in the text)* ";
            case Matching _ -> "*(give the letters for 1, 2, 3 … in order)* ";
            case Ordering _ -> "*(give the letters in the right order)* ";
            case io.briefwise.question.SingleChoice _,
                    io.briefwise.question.MultipleChoice _,
                    io.briefwise.question.TypedQuestion _,
                    io.briefwise.question.OpenQuestion _ -> "";
        };
    }
}
