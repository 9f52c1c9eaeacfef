package io.briefwise.quality.open;

import io.briefwise.brief.Brief;
import io.briefwise.question.OpenQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * All open questions on one text with those by people, shuffled so that the order tells nothing.
 *
 * @param name the text's name, its topic up to the first hyphen
 * @param brief the text
 * @param items in the order that raters see them
 */
public record OpenBooklet(String name, Brief brief, List<OpenItem> items) {

    /** Forms that published labels found useful in one case of six or fewer. */
    private static final List<String> OF_ANY_TEXT = List.of(
            "Does the author appeal to the reader's fears?",
            "What are the values of the author of this text?",
            "Is the author of this text a trustworthy person?",
            "Are there any dangers in what the author says?");

    public OpenBooklet {
        items = List.copyOf(items);
    }

    /** The booklet of a text, with the questions by people on it, if any. */
    public static OpenBooklet of(
            String name, Brief brief, List<OpenQuestion> generated, List<String> human, long seed) {
        List<OpenItem> items = new ArrayList<>();
        generated.forEach(question -> items.add(
                OpenItem.of(name, OpenItem.Origin.GENERATED, question.head().rule(), question.stem())));
        human.forEach(stem -> items.add(OpenItem.of(name, OpenItem.Origin.HUMAN, "", stem)));
        Collections.shuffle(items, new Random(seed ^ name.hashCode()));
        return new OpenBooklet(name, brief, items);
    }

    /** The same booklets, each with two questions that are not useful: one of another topic, one to be asked of any text. */
    public static List<OpenBooklet> planted(List<OpenBooklet> booklets, long seed) {
        List<OpenBooklet> planted = new ArrayList<>();
        for (int i = 0; i < booklets.size(); i++) {
            OpenBooklet booklet = booklets.get(i);
            List<OpenItem> items = new ArrayList<>(booklet.items);
            items.add(flaw(booklet, OF_ANY_TEXT.get(i % OF_ANY_TEXT.size())));
            booklet.foreign(booklets, i).ifPresent(stem -> items.add(flaw(booklet, stem)));
            Collections.shuffle(items, new Random(seed ^ booklet.name.hashCode()));
            planted.add(new OpenBooklet(booklet.name, booklet.brief, items));
        }
        return planted;
    }

    private Optional<String> foreign(List<OpenBooklet> booklets, int at) {
        List<String> elsewhere = booklets.stream()
                .filter(other -> !other.topic().equals(topic()))
                .flatMap(other -> other.items.stream())
                .filter(item -> item.origin() == OpenItem.Origin.GENERATED)
                .map(OpenItem::stem)
                .toList();
        return elsewhere.isEmpty() ? Optional.empty() : Optional.of(elsewhere.get(7 * at % elsewhere.size()));
    }

    private static OpenItem flaw(OpenBooklet booklet, String stem) {
        return OpenItem.of(booklet.name, OpenItem.Origin.PLANTED, "", stem);
    }

    public String topic() {
        return name.replaceFirst("-.*", "");
    }
}
