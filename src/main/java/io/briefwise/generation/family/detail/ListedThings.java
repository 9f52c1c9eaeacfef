package io.briefwise.generation.family.detail;

import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A list of things of one kind in a sentence.
 *
 * @param quoted the sentence
 * @param first index of the list's first token
 * @param last index of its last token
 * @param kind what is listed
 * @param things those of the list that are known to be of the kind
 */
record ListedThings(Quoted quoted, int first, int last, ThingKind kind, List<String> things) {

    private static final int FEWEST = 3;
    private static final int KNOWN = 2;

    static Optional<ListedThings> in(TextSentence sentence) {
        for (ThingKind kind : ThingKind.all()) {
            Matcher list = kind.list().matcher(sentence.text());
            while (list.find()) {
                Optional<ListedThings> found = at(sentence, kind, list.start(), list.end());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ListedThings> at(TextSentence sentence, ThingKind kind, int start, int end) {
        Sentence analysis = sentence.analysis();
        List<String> things = new ArrayList<>();
        String[] items = sentence.text().substring(start, end).split(", (?:and |or )?| and | or ");
        for (String item : items) {
            if (kind.things().contains(item) && !things.contains(item)) {
                things.add(item);
            }
        }
        Optional<Integer> first = tokenAt(analysis, start);
        Optional<Integer> last = IntStream.range(0, analysis.tokens().size())
                .filter(i -> analysis.token(i).end() - analysis.start() == end)
                .boxed()
                .findFirst();
        if (items.length < FEWEST
                || things.size() < KNOWN
                || first.isEmpty()
                || last.isEmpty()
                || first.get() == 0
                || !isWhole(analysis, first.get(), last.get())) {
            return Optional.empty();
        }
        return Quoted.around(sentence, first.get())
                .filter(quoted -> quoted.first() < first.get() && last.get() <= quoted.last())
                .map(quoted -> new ListedThings(quoted, first.get(), last.get(), kind, things));
    }

    private static Optional<Integer> tokenAt(Sentence sentence, int start) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> sentence.token(i).start() - sentence.start() == start)
                .boxed()
                .findFirst();
    }

    /** "oil and gas companies" lists no gas, nor "gas tankers and ferries" a tanker alone. */
    private static boolean isWhole(Sentence sentence, int first, int last) {
        boolean goesOn = last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).tag().matches("NN.*|HYPH|POS");
        // "between Paris and Berlin, Zurich and Rome and Oslo": pairs, no list
        boolean joined = IntStream.rangeClosed(first, last)
                        .anyMatch(i -> sentence.token(i).tag().equals("CC"))
                && sentence.token(Math.min(last + 1, sentence.tokens().size() - 1))
                        .tag()
                        .equals("CC");
        return !goesOn
                && !joined
                && !sentence.token(first - 1).tag().matches("CC|,")
                && !sentence.token(first - 1).tag().matches("NN.*|HYPH|POS");
    }

    /** How often a text names a thing, in the singular or the plural. */
    static long count(Passage passage, String thing) {
        String stem = thing.toLowerCase(Locale.ROOT).replaceAll("^the |(?<=\\p{L}{3})e?s$", "");
        Pattern word = Pattern.compile("\\b" + Pattern.quote(stem));
        return passage.sentences().stream()
                .flatMap(sentence ->
                        word.matcher(sentence.text().toLowerCase(Locale.ROOT)).results())
                .count();
    }

    String gapped() {
        return quoted.gapped(first, last);
    }
}
