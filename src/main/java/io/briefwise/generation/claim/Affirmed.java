package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.substitution.Substitution;
import io.briefwise.generation.substitution.VerbForms;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a clause denies, affirmed: "the vouchers did not cover the cost" becomes "… covered the cost". */
final class Affirmed {

    private final Clause clause;
    private final Sentence sentence;

    private Affirmed(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    static Optional<Contrary> of(Clause clause) {
        return clause.verbs().negative() && clause.commitment() == Commitment.CERTAIN
                ? new Affirmed(clause).found()
                : Optional.empty();
    }

    private Optional<Contrary> found() {
        List<Integer> nots = IntStream.rangeClosed(clause.first(), clause.last())
                .filter(i -> lower(i).matches("not|n[’']t"))
                .boxed()
                .toList();
        boolean otherwise = clause.text()
                .matches(
                        "(?s).*\\b(no|never|nor|neither|only|any|anyone|anything|yet|but|because|until|either|all|every|much"
                                + "|necessarily|may|might|could|whether|if|unless|or|at all|ever)\\b.*");
        if (nots.size() != 1 || otherwise || nots.getFirst() == clause.first()) {
            return Optional.empty();
        }
        int not = nots.getFirst();
        Token helper = sentence.token(not - 1);
        Token next = sentence.token(Math.min(not + 1, sentence.tokens().size() - 1));
        return switch (lower(not - 1)) {
            case "did", "does", "do" ->
                next.tag().equals("VB")
                        ? Optional.of(put(not + 1, VerbForms.of(next.lemma(), helper.tag())))
                        : Optional.empty();
            case "is", "are", "was", "were", "has", "have" -> Optional.of(put(not, helper.text()));
            case "can" -> Optional.of(put(not, "can"));
            default -> Optional.empty();
        };
    }

    private Contrary put(int last, String is) {
        int first = last - (lower(last).matches("not|n[’']t") ? 1 : 2);
        return Contrary.of(new Substitution(first, last, sentence.text(first, last), is));
    }

    private String lower(int token) {
        return token < 0 ? "" : sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
