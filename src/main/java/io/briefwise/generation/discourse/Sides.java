package io.briefwise.generation.discourse;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.Locale;
import java.util.Optional;

/** The two statements of a joint in words that stand alone: "it" in the second gives way to the subject of the first. */
final class Sides {

    private static final int LONGEST_NAME = 7;

    private final Clause main;
    private final Clause tied;
    private final Sentence sentence;

    Sides(Clause main, Clause tied) {
        this.main = main;
        this.tied = tied;
        this.sentence = main.sentence();
    }

    Optional<Side> main() {
        return Proposition.of(new Wording(main).statement(), main).map(words -> new Side(main, words, true));
    }

    Optional<Side> tied() {
        Optional<String> own = Proposition.of(new Wording(tied).statement(), tied);
        return own.isPresent() ? own.map(words -> new Side(tied, words, true)) : resolved();
    }

    private Optional<Side> resolved() {
        Phrase pronoun = tied.subject();
        boolean opens = pronoun.first() == pronoun.last() && pronoun.first() == tied.first();
        if (!opens || !standsForSubject(sentence.token(pronoun.first()).text().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String name = new Wording(main).inside(main.subject());
        String rest = sentence.text(tied.first() + 1, tied.last());
        return Proposition.of(name + " " + rest, tied.about(main.subject())).map(words -> new Side(tied, words, false));
    }

    /** Whether the pronoun can stand for the subject of the first clause and for no object in it. */
    private boolean standsForSubject(String pronoun) {
        Phrase subject = main.subject();
        String words = main.text(subject).toLowerCase(Locale.ROOT);
        return fits(pronoun, subject)
                && main.acted().filter(object -> fits(pronoun, object)).isEmpty()
                && subject.last() - subject.first() < LONGEST_NAME
                && !words.matches("(an?|some|many|no|few|most|several|any|one) .*");
    }

    private boolean fits(String pronoun, Phrase phrase) {
        boolean person = sentence.mentionAt(phrase.head())
                .filter(mention -> mention.type() == Mention.Type.PERSON)
                .isPresent();
        boolean plural = sentence.token(phrase.head()).tag().matches("NNP?S")
                || sentence.arrowsFrom(phrase.head()).stream().anyMatch(arrow -> arrow.is("conj"));
        return switch (pronoun) {
            case "it" -> !plural && !person;
            case "they" -> plural;
            case "he", "she" -> person;
            default -> false;
        };
    }
}
