package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.substitution.Substitution;
import io.briefwise.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is so and what is not, exchanged: "falls on buyers rather than sellers" becomes "falls on sellers rather than buyers". */
final class OneForAnother {

    private static final int LONGEST = 6;
    private static final String IN_A_GROUP = "DT|JJ|NNS?|NNP|CD|POS|VBG|VBN";

    private final Clause clause;
    private final Sentence sentence;

    private OneForAnother(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    static Optional<Contrary> in(Clause clause) {
        return new OneForAnother(clause).exchanged();
    }

    private Optional<Contrary> exchanged() {
        List<Integer> turns = IntStream.range(clause.first() + 1, clause.last() - 1)
                .filter(i -> sentence.text(i, i + 1).toLowerCase(Locale.ROOT).equals("rather than"))
                .boxed()
                .toList();
        return turns.size() == 1 ? exchanged(turns.getFirst()) : Optional.empty();
    }

    private Optional<Contrary> exchanged(int turn) {
        int from = turn;
        while (from > clause.verbs().main() + 1 && isInGroup(from - 1)) {
            from--;
        }
        int second = turn + 2;
        int preposition = from - 1;
        boolean repeated = preposition > clause.verbs().main()
                && sentence.token(preposition)
                        .text()
                        .equals(sentence.token(second).text());
        int first = repeated ? preposition : from;
        int last = end(repeated ? second + 1 : second);
        boolean nouns = from < turn
                && last > 0
                && sentence.token(turn - 1).isNoun()
                && sentence.token(last).isNoun()
                && turn - from <= LONGEST
                && last - second <= LONGEST
                && determined(from) == determined(repeated ? second + 1 : second);
        if (!nouns || !closes(last + 1)) {
            return Optional.empty();
        }
        String one = sentence.text(first, turn - 1);
        String two = sentence.text(second, last);
        return one.equals(two)
                ? Optional.empty()
                : Optional.of(new Contrary(
                        List.of(new Substitution(first, turn - 1, one, two), new Substitution(second, last, two, one)),
                        "%s rather than %s".formatted(one, two),
                        "%s rather than %s".formatted(two, one)));
    }

    private int end(int from) {
        int last = from;
        while (last <= clause.last() && isInGroup(last)) {
            last++;
        }
        return last - 1;
    }

    private boolean isInGroup(int token) {
        return sentence.token(token).tag().matches(IN_A_GROUP);
    }

    private boolean determined(int token) {
        return sentence.token(token).tag().equals("DT");
    }

    private boolean closes(int token) {
        return token > clause.last() || sentence.token(token).text().matches("[.,;]");
    }
}
