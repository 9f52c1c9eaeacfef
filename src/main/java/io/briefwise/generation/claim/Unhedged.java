package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Hedge;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The claim under a hedge: "X is likely to have played a part" becomes "X has played a part". */
public final class Unhedged {

    private final Clause clause;
    private final Sentence sentence;

    private Unhedged(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    /** The claim in words that stand alone; empty where it cannot be told apart from its hedge. */
    public static Optional<String> claim(Clause clause, Hedge hedge) {
        return new Unhedged(clause).without(hedge).flatMap(words -> Proposition.of(words, clause));
    }

    private Optional<String> without(Hedge hedge) {
        if (hedge.last() < clause.first()) {
            return Optional.of(join(clause.first(), clause.last()));
        }
        String word = hedge.words().toLowerCase(Locale.ROOT);
        if (word.endsWith("ruled")) {
            return ruledOut(hedge);
        }
        return switch (word) {
            case "may", "might", "could" -> put(hedge.first() - 1, hedge.last() + 1);
            case "likely", "unlikely" -> likely(hedge.first());
            case "appears", "appear", "seems", "seem" -> infinitive(hedge.first(), hedge.first());
            case "probably" ->
                Optional.of(join(clause.first(), hedge.first() - 1) + " " + join(hedge.first() + 1, clause.last()));
            default -> Optional.empty();
        };
    }

    /** "will likely be", "is likely to have been", "is likely to be". */
    private Optional<String> likely(int at) {
        boolean tied = List.of("therefore", "nevertheless", "also", "thus").contains(lower(at - 1));
        String before = lower(tied ? at - 2 : at - 1);
        if (!tied && before.equals("will") && lower(at).equals("likely")) {
            return Optional.of(join(clause.first(), at - 1) + " " + join(at + 1, clause.last()));
        }
        return before.equals("is") || before.equals("are") ? infinitive(tied ? at - 2 : at - 1, at) : Optional.empty();
    }

    private Optional<String> infinitive(int first, int last) {
        return last + 2 <= clause.last() && lower(last + 1).equals("to") ? put(first - 1, last + 2) : Optional.empty();
    }

    /** Puts the finite verb between what stands up to one token and what stands from another. */
    private Optional<String> put(int until, int from) {
        if (until < clause.first() || from > clause.last()) {
            return Optional.empty();
        }
        Token verb = sentence.token(from);
        String finite = switch (verb.text().toLowerCase(Locale.ROOT)) {
            case "have" ->
                from < clause.last() && sentence.token(from + 1).tag().equals("VBN")
                        ? plural() ? "have" : "has"
                        : "will have";
            case "be" ->
                from < clause.last() && sentence.token(from + 1).tag().equals("VBN")
                        ? "will be"
                        : plural() ? "are" : "is";
            case "account", "explain", "reflect", "mean", "matter", "depend" ->
                plural() ? verb.text() : verb.text() + "s";
            default -> verb.tag().equals("VB") ? "will " + verb.text() : "";
        };
        String rest = from < clause.last() ? " " + join(from + 1, clause.last()) : "";
        return finite.isEmpty() ? Optional.empty() : Optional.of(join(clause.first(), until) + " " + finite + rest);
    }

    /** "a shift cannot be ruled out in the future" becomes "there will be a shift in the future". */
    private Optional<String> ruledOut(Hedge hedge) {
        int out = hedge.last() + 1;
        if (out > clause.last()
                || !lower(out).equals("out")
                || clause.first() < clause.subject().first()) {
            return Optional.empty();
        }
        String rest = out < clause.last() ? " " + join(out + 1, clause.last()) : "";
        return Optional.of("there will be "
                + join(clause.subject().first(), clause.subject().last()) + rest);
    }

    private boolean plural() {
        int head = clause.subject().head();
        return sentence.token(head).tag().matches("NNP?S")
                || sentence.arrowsFrom(head).stream().anyMatch(arrow -> arrow.is("conj"));
    }

    private String lower(int token) {
        return token < 0 ? "" : sentence.token(token).text().toLowerCase(Locale.ROOT);
    }

    private String join(int first, int last) {
        String text = sentence.text(first, last);
        Token opening = sentence.token(first);
        boolean keeps = first > 0
                || opening.isName()
                || sentence.mentionAt(first)
                        .filter(mention -> mention.type().isName())
                        .isPresent();
        return keeps ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
