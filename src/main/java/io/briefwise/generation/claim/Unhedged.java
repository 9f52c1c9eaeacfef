package io.briefwise.generation.claim;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Hedge;
import io.briefwise.generation.passage.Passage;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The claim under a hedge: "X is likely to have played a part" becomes "X has played a part". */
public final class Unhedged {

    /** What is so now, not what comes about. */
    private static final Set<String> STATES = Set.of(
            "account",
            "explain",
            "reflect",
            "mean",
            "matter",
            "depend",
            "contain",
            "lack",
            "owe",
            "deserve",
            "need",
            "want",
            "know",
            "belong",
            "consist",
            "differ",
            "exist",
            "have",
            "prefer",
            "represent",
            "stem",
            "lie",
            "involve",
            "indicate",
            "signal",
            "favour",
            "favor");

    private static final Set<String> DROPPED =
            Set.of("also", "therefore", "thus", "then", "nevertheless", "still", "even", "hence", "thereby", "indeed");

    private final Clause clause;
    private final Sentence sentence;
    private final int last;

    private Unhedged(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.last = end();
    }

    /** What follows the claim after a comma limits or explains it and is not what is hedged. */
    private int end() {
        for (int i = clause.verbs().main() + 2; i < clause.last(); i++) {
            if (sentence.token(i).text().equals(",")
                    && lower(i + 1)
                            .matches("though|although|whereas|while|but|which|where|who|when|so|unless|if|until|as"
                                    + "|because|since|especially|particularly|even|partly|not|whose")) {
                return i - 1;
            }
        }
        return clause.last();
    }

    /** The claim in words that stand alone; empty where it cannot be told apart from its hedge. */
    public static Optional<String> claim(Clause clause, Hedge hedge) {
        return new Unhedged(clause).without(hedge).flatMap(words -> Proposition.of(words, clause));
    }

    /** The same where the title of the text says what "the agreement" is. */
    public static Optional<String> claim(Clause clause, Hedge hedge, Passage passage) {
        return new Unhedged(clause).without(hedge).flatMap(words -> Proposition.of(words, clause, passage));
    }

    private Optional<String> without(Hedge hedge) {
        if (hedge.last() < clause.first()) {
            return Optional.of(last == clause.last() ? new Wording(clause).statement() : join(clause.first(), last));
        }
        if (hedge.words().toLowerCase(Locale.ROOT).endsWith("ruled")) {
            return ruledOut(hedge);
        }
        int at = hedge.last();
        if (at > last) {
            return Optional.empty();
        }
        return switch (lower(at)) {
            case "may", "might", "could" -> put(at - 1, at + 1, true);
            case "likely", "unlikely", "certain", "sure", "bound" ->
                lower(at + 1).equals("to") ? afterBe(hedge) : dropped(hedge);
            case "appears", "appear", "seems", "seem" ->
                lower(at + 1).equals("to") ? put(at - 1, at + 2, false) : Optional.empty();
            default -> dropped(hedge);
        };
    }

    /** "probably", "in all likelihood": an adverb goes without a trace. */
    private Optional<String> dropped(Hedge hedge) {
        boolean adverb = sentence.token(hedge.last()).tag().matches("RB|JJ")
                        && lower(hedge.last()).endsWith("ly")
                || lower(hedge.last()).matches("perhaps|maybe|doubtless|likelihood|probability|doubt|question");
        boolean predicate = hedge.last() == clause.verbs().main();
        if (!adverb || predicate || hedge.first() < clause.first() || hedge.last() == last) {
            return Optional.empty();
        }
        String before = hedge.first() > clause.first() ? join(clause.first(), hedge.first() - 1) : "";
        String after = join(hedge.last() + 1, last);
        return Optional.of((before + " " + after)
                .replaceAll("\\s+", " ")
                .replaceAll(" ?,( ?,)+", ",")
                .replaceAll("^[ ,]+", "")
                .replaceAll(" ,", ",")
                .strip());
    }

    /** "is very likely to be", "are therefore bound to fail". */
    private Optional<String> afterBe(Hedge hedge) {
        int be = hedge.first() - 1;
        while (be > clause.subject().last() && DROPPED.contains(lower(be))) {
            be--;
        }
        return lower(be).matches("is|are") ? put(be - 1, hedge.last() + 2, true) : Optional.empty();
    }

    /** Puts the finite verb between what stands up to one token and the verb that stands from another. */
    private Optional<String> put(int until, int from, boolean ahead) {
        int verb = from;
        while (verb < last && DROPPED.contains(lower(verb))) {
            verb++;
        }
        int adverb = verb;
        while (verb < last
                && sentence.token(verb).tag().equals("RB")
                && lower(verb).endsWith("ly")) {
            verb++;
        }
        Optional<Boolean> plural = plural();
        if (until < clause.first()
                || verb > last
                || plural.isEmpty()
                || !sentence.token(verb).tag().matches("VB|VBP")) {
            return Optional.empty();
        }
        String kept = adverb < verb ? " " + join(adverb, verb - 1) + " " : " ";
        String rest = verb < last ? " " + join(verb + 1, last) : "";
        if (lower(verb).equals("have") && isPast()) {
            return past(verb, plural.get()).map(over -> join(clause.first(), until) + " " + over);
        }
        return finite(verb, plural.get(), ahead)
                .map(finite -> join(clause.first(), until) + " " + place(finite, kept.strip()) + rest);
    }

    private static String place(String finite, String adverb) {
        if (adverb.isEmpty()) {
            return finite;
        }
        if (finite.matches("will .*")) {
            return "will " + adverb + finite.substring("will".length());
        }
        return finite.matches("is|are|was|were|has|have") ? finite + " " + adverb : adverb + " " + finite;
    }

    private Optional<String> finite(int verb, boolean plural, boolean ahead) {
        String base = lower(verb);
        String next = verb < last ? sentence.token(verb + 1).tag() : "";
        if (base.equals("have") && next.matches("VBN|RB")) {
            return Optional.of(FiniteVerb.present("have", plural));
        }
        if (base.equals("be")) {
            boolean future = ahead && (next.equals("VBN") || KindCue.isAhead(sentence.text()));
            return Optional.of(future ? "will be" : FiniteVerb.present("be", plural));
        }
        return Optional.of(ahead && !STATES.contains(base) ? "will " + base : FiniteVerb.present(base, plural));
    }

    /** "have been forgotten" becomes "was forgotten", "have started" "started". */
    private Optional<String> past(int have, boolean plural) {
        String next = lower(have + 1);
        String rest = have + 2 <= last ? join(have + 2, last) : "";
        if (next.equals("been")) {
            return Optional.of((plural ? "were " : "was ") + rest);
        }
        return next.endsWith("ed") ? Optional.of(next + " " + rest) : Optional.empty();
    }

    /** A perfect does not go with a time that is over. */
    private boolean isPast() {
        return sentence.mentions().stream()
                        .anyMatch(mention -> mention.type() == Mention.Type.DATE
                                && clause.first() <= mention.first()
                                && mention.last() <= last
                                && mention.text().matches(".*\\d.*|.*[Cc]entur.*|.*Ages.*"))
                || sentence.tokens().subList(clause.first(), last + 1).stream()
                        .anyMatch(token -> token.tag().equals("VBD"));
    }

    /** "a shift cannot be ruled out in the future" becomes "there will be a shift in the future". */
    private Optional<String> ruledOut(Hedge hedge) {
        int out = hedge.last() + 1;
        boolean event = sentence.token(clause.subject().first()).text().matches("An?|an?|[Ff]urther|[Aa]nother");
        if (!event
                || out > last
                || !lower(out).equals("out")
                || clause.first() < clause.subject().first()) {
            return Optional.empty();
        }
        String rest = out < last ? " " + join(out + 1, last) : "";
        return Optional.of("there will be "
                + join(clause.subject().first(), clause.subject().last()) + rest);
    }

    private Optional<Boolean> plural() {
        int head = clause.subject().head();
        boolean joined = sentence.arrowsFrom(head).stream().anyMatch(arrow -> arrow.is("conj"));
        return switch (sentence.token(head).tag()) {
            case "NNS", "NNPS" -> Optional.of(true);
            case "NN", "NNP", "VBG" -> Optional.of(joined);
            default -> joined ? Optional.of(true) : Optional.empty();
        };
    }

    private String lower(int token) {
        return token < 0 || token >= sentence.tokens().size()
                ? ""
                : sentence.token(token).text().toLowerCase(Locale.ROOT);
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
