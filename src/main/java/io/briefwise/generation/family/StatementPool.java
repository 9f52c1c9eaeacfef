package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Contrary;
import io.briefwise.generation.claim.FalseStatements;
import io.briefwise.generation.claim.NameSwap;
import io.briefwise.generation.claim.Paraphrase;
import io.briefwise.generation.claim.Stated;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statements that can be made of a text, right and wrong, each bound to its paragraph. */
final class StatementPool {

    private static final double LIKE_LENGTH = 2;
    private static final String ABSOLUTE =
            "(?si).*\\b(always|never|only|every|everything|everyone|nobody|nothing|entirely|completely|totally)\\b.*";
    /** As many paragraphs as a reader can be asked to look through. */
    private static final int WIDEST = 4;
    /** A wrong statement may stand in so many questions. */
    private static final int USES = 2;

    /**
     * One of them.
     *
     * @param text the statement, to follow "that"
     * @param source the sentence that it is made of
     * @param was words of the text: what a wrong statement changes, what a right one retells
     * @param is what a wrong statement has in their place; empty for a right one
     * @param certain whether the text rules a wrong one out, and not only fails to bear it out
     */
    record Told(String text, TextSentence source, String was, String is, boolean certain) {

        int paragraph() {
            return source.number();
        }
    }

    /** A key and three others, with the paragraphs that they are of. */
    record Stretch(Told key, List<Told> others) {

        String named() {
            int from = paragraphs().min().orElseThrow();
            int to = paragraphs().max().orElseThrow();
            return from == to
                    ? "paragraph %d".formatted(from)
                    : to == from + 1
                            ? "paragraphs %d and %d".formatted(from, to)
                            : "paragraphs %d to %d".formatted(from, to);
        }

        private IntStream paragraphs() {
            return Stream.concat(Stream.of(key), others.stream()).mapToInt(Told::paragraph);
        }
    }

    private final List<Told> right = new ArrayList<>();
    private final List<Told> wrong = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();

    StatementPool(Passage passage) {
        for (TextSentence sentence : passage.sentences()) {
            Stated.in(passage, sentence, Stated.Reach.IN_PARAGRAPH).forEach(stated -> add(passage, stated));
        }
    }

    private void add(Passage passage, Stated stated) {
        TextSentence source = stated.sentence();
        Paraphrase.lightly(passage, stated)
                .map(text -> new Told(text, source, stated.words(), "", true))
                .ifPresent(right::add);
        FalseStatements.of(passage, stated).stream()
                .map(found -> told(found.text(), source, found.contrary(), true))
                .forEach(wrong::add);
        NameSwap.in(passage, stated)
                .flatMap(swap ->
                        swap.falsify(stated.words(), stated.clause()).map(text -> told(text, source, swap, false)))
                .ifPresent(wrong::add);
    }

    private static Told told(String text, TextSentence source, Contrary contrary, boolean certain) {
        return new Told(text, source, contrary.was(), contrary.is(), certain);
    }

    List<Told> right() {
        return right;
    }

    /** The wrong ones that the text rules out, one of a sentence. */
    List<Told> ruledOut() {
        Set<Integer> seen = new HashSet<>();
        return wrong.stream()
                .filter(told -> told.certain() && seen.add(told.source().index()))
                .toList();
    }

    /** Others beside a key: as many as asked for, of the shortest stretch of paragraphs round it, if there are. */
    Optional<Stretch> round(Told key, List<Told> others) {
        for (int width = 1; width <= WIDEST; width++) {
            for (int from = key.paragraph() - width + 1; from <= key.paragraph(); from++) {
                List<Told> beside = beside(key, others, from, from + width - 1);
                if (beside.size() == Draft.DISTRACTORS) {
                    beside.forEach(one -> uses.merge(one.text(), 1, Integer::sum));
                    return Optional.of(new Stretch(key, beside));
                }
            }
        }
        return Optional.empty();
    }

    List<Told> wrong() {
        return wrong;
    }

    /** Of a key's length, of one sentence each and of another than the key, beside which one of two would be right. */
    private List<Told> beside(Told key, List<Told> others, int from, int to) {
        List<Told> chosen = new ArrayList<>();
        others.stream()
                .filter(told -> from <= told.paragraph() && told.paragraph() <= to && like(told, key))
                .filter(told -> told.source().index() != key.source().index())
                .filter(told -> uses.getOrDefault(told.text(), 0) < USES)
                .sorted(Comparator.comparing((Told told) -> uses.getOrDefault(told.text(), 0))
                        .thenComparing(told ->
                                Math.abs(told.text().length() - key.text().length())))
                .forEachOrdered(told -> {
                    boolean another = chosen.stream()
                            .noneMatch(other ->
                                    other.source().index() == told.source().index());
                    if (chosen.size() < Draft.DISTRACTORS && another) {
                        chosen.add(told);
                    }
                });
        return chosen;
    }

    private static boolean like(Told told, Told key) {
        double ratio = (double) told.text().length() / key.text().length();
        boolean absolute = told.text().matches(ABSOLUTE) && !key.text().matches(ABSOLUTE);
        return ratio < LIKE_LENGTH && ratio > 1 / LIKE_LENGTH && !absolute;
    }
}
