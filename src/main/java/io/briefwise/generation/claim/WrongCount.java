package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.substitution.Substitution;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A number in words, a month or a season exchanged for another: "three ferries" becomes "five ferries". */
final class WrongCount {

    private static final List<String> NUMBERS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final String BOUND =
            "(?i)than|least|most|over|under|to|or|and|between|first|last|these|those|of|the|every|other|by";

    private final Clause clause;
    private final Sentence sentence;

    private WrongCount(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    /** Only where there is one such word: of two, either might be the one that is meant. */
    static Optional<Contrary> in(Clause clause) {
        WrongCount count = new WrongCount(clause);
        List<Substitution> found = IntStream.rangeClosed(clause.first(), clause.last())
                .boxed()
                .flatMap(i -> count.at(i).stream())
                .toList();
        return found.size() == 1 ? Optional.of(Contrary.of(found.getFirst())) : Optional.empty();
    }

    private Optional<Substitution> at(int token) {
        String text = sentence.token(token).text();
        String lower = text.toLowerCase(Locale.ROOT);
        String before = token > 0 ? sentence.token(token - 1).text() : "";
        if (NUMBERS.contains(lower) && counts(token) && !before.matches(BOUND)) {
            int place = NUMBERS.indexOf(lower);
            return put(token, NUMBERS.get(place < 4 || place % 2 == 0 && place < 17 ? place + 2 : place - 2));
        }
        boolean dated = sentence.mentionAt(token)
                .filter(mention -> mention.type() == Mention.Type.DATE)
                .isPresent();
        if (MONTHS.contains(text) && dated && !before.matches("(?i)and|to|between|until")) {
            return put(token, MONTHS.get((MONTHS.indexOf(text) + 5) % MONTHS.size()));
        }
        return SEASONS.contains(lower) && dated && before.matches("(?i)in|the|of")
                ? put(token, SEASONS.get((SEASONS.indexOf(lower) + 2) % SEASONS.size()))
                : Optional.empty();
    }

    /** Before a plural noun, and in no name, date or larger number. */
    private boolean counts(int token) {
        int next = token + 1;
        boolean noun = next < sentence.tokens().size()
                && (sentence.token(next).tag().equals("NNS")
                        || sentence.token(next).tag().equals("JJ")
                                && next + 1 < sentence.tokens().size()
                                && sentence.token(next + 1).tag().equals("NNS"));
        return noun
                && sentence.token(token).tag().equals("CD")
                && sentence.mentionAt(token)
                        .filter(mention -> mention.type().isName())
                        .isEmpty();
    }

    private Optional<Substitution> put(int token, String is) {
        return new Asserted(clause).speaksOf(token)
                ? Optional.of(
                        new Substitution(token, token, sentence.token(token).text(), is))
                : Optional.empty();
    }
}
