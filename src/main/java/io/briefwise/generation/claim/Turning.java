package io.briefwise.generation.claim;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Adjunct;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns a clause between active and passive; all that it says stays. */
final class Turning {

    /** Verbs whose past tense and participle are one form. */
    private static final Set<String> SAME = Set.of(
            "made", "built", "held", "led", "sold", "paid", "kept", "found", "won", "set", "bought", "brought", "sent",
            "told", "put");

    private static final Set<String> STIFF = Set.of(
            "have",
            "want",
            "include",
            "involve",
            "reach",
            "enter",
            "join",
            "leave",
            "become",
            "remain",
            "cost",
            "lack",
            "mean",
            "take",
            "attend",
            "visit",
            "resemble",
            "get",
            "cause",
            "need",
            "help",
            "show",
            "play",
            "follow",
            "stand",
            "give",
            "express",
            "make",
            "do");

    private final Clause clause;
    private final Sentence sentence;

    private Turning(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    static Optional<String> of(Clause clause) {
        Turning turning = new Turning(clause);
        // "alike" and "each" lean on the place where they stand
        boolean plain = !clause.text().matches(".*\\b(alike|each|respectively|together)\\b.*")
                && clause.hedges().isEmpty()
                && !clause.verbs().negative();
        return !plain ? Optional.empty() : clause.verbs().passive() ? turning.active() : turning.passive();
    }

    private Optional<String> active() {
        Optional<Phrase> agent = clause.adjunct("by")
                .filter(by -> !by.relation().equals("advcl"))
                .map(Adjunct::phrase)
                .filter(by -> by.first() == clause.verbs().main() + 1)
                // "by 2036" and "by 22 per cent" do nothing
                .filter(by -> sentence.token(by.head()).isNoun() && !counts(by));
        if (agent.isEmpty()
                || owns(agent.get())
                || clause.first() < clause.subject().first()) {
            return Optional.empty();
        }
        Phrase doer = new Phrase(
                agent.get().first() + 1, agent.get().last(), agent.get().head());
        return verb(plural(doer))
                .map(verb -> String.join(
                        " ",
                        new Wording(clause).inside(doer),
                        verb,
                        new Wording(clause).inside(clause.subject()),
                        rest(doer.last())));
    }

    private Optional<String> verb(boolean plural) {
        Token main = clause.main();
        List<String> auxiliaries = clause.verbs().auxiliaries().stream()
                .map(token -> sentence.token(token).text())
                .toList();
        boolean gap = clause.verbs().main() - clause.verbs().finite() != auxiliaries.size();
        if (gap) {
            return Optional.empty();
        }
        return switch (String.join(" ", auxiliaries)) {
            case "was", "were" -> same(main) ? Optional.of(main.text()) : Optional.empty();
            case "has been", "have been" -> Optional.of((plural ? "have " : "has ") + main.text());
            default -> Optional.empty();
        };
    }

    private Optional<String> passive() {
        Phrase object = clause.object();
        if (object == null
                || object.first() != clause.verbs().main() + 1
                || owns(object)
                || owns(clause.subject())
                || STIFF.contains(clause.main().lemma())
                || object.last() - object.first() > 11
                || clause.subject().last() - clause.subject().first() > 7
                || !(sentence.token(object.head()).isNoun())
                || IntStream.rangeClosed(object.first(), object.last())
                        .anyMatch(i -> sentence.token(i).tag().matches("VB[DPZ]?|MD|JJR|RBR"))
                || clause.first() < clause.subject().first()) {
            return Optional.empty();
        }
        List<Integer> auxiliaries = clause.verbs().auxiliaries();
        String be = plural(object) ? "were" : "was";
        boolean perfect = auxiliaries.size() == 1
                && sentence.token(auxiliaries.getFirst()).text().matches("has|have")
                && clause.verbs().main() == auxiliaries.getFirst() + 1;
        boolean past = auxiliaries.isEmpty()
                && clause.main().tag().equals("VBD")
                && same(clause.main())
                && clause.verbs().main() == clause.subject().last() + 1;
        String rest = rest(object.last());
        // a phrase of place at the end would hang on the wrong word
        if (!perfect && !past || !rest.isEmpty() && !rest.matches(".*\\d.*")) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                " ",
                new Wording(clause).inside(object),
                perfect ? (plural(object) ? "have been" : "has been") : be,
                clause.main().text(),
                "by",
                new Wording(clause).inside(clause.subject()),
                rest));
    }

    private static boolean same(Token verb) {
        return verb.text().endsWith("ed") || SAME.contains(verb.text());
    }

    private String rest(int last) {
        return last < clause.last() ? sentence.text(last + 1, clause.last()) : "";
    }

    private boolean plural(Phrase phrase) {
        return sentence.token(phrase.head()).tag().matches("NNP?S")
                || sentence.arrowsFrom(phrase.head()).stream().anyMatch(arrow -> arrow.is("conj"));
    }

    private boolean counts(Phrase phrase) {
        return sentence.mentions().stream()
                .filter(mention -> !mention.type().isName())
                .anyMatch(mention -> phrase.covers(mention.last()) && mention.last() >= phrase.head());
    }

    private boolean owns(Phrase phrase) {
        return sentence.text(phrase.first(), phrase.last())
                .matches("(?i).*\\b(its|their|his|her|it|them|which|who)\\b.*");
    }
}
