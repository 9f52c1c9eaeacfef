package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.discourse.Joint;
import io.briefwise.generation.discourse.Joints;
import io.briefwise.generation.discourse.Relation;
import io.briefwise.generation.discourse.Side;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import java.util.List;
import java.util.Optional;

/**
 * A reason that the author gives for something in one sentence.
 *
 * @param sentence where both stand
 * @param cue the word that ties them
 * @param focus "mainly", "partly" or the like before it
 * @param effect what is explained or backed
 * @param reason what is given for it
 */
record Given(TextSentence sentence, String cue, String focus, Side effect, Side reason) {

    private static final String MAINLY = "mainly|largely|chiefly|primarily|mostly";
    private static final String CREDIBLY = "apparently|probably|presumably";
    private static final String POSSIBLY = "perhaps|possibly";

    static List<Given> in(Passage passage) {
        return Joints.in(passage).stream()
                .filter(joint -> joint.relation() == Relation.REASON || joint.relation() == Relation.RESULT)
                .filter(joint -> joint.isAuthors(passage))
                .filter(joint -> joint.focus().isEmpty()
                        || joint.focus().matches(MAINLY + "|partly|" + CREDIBLY + "|" + POSSIBLY))
                .map(Given::of)
                .toList();
    }

    private static Given of(Joint joint) {
        boolean forward = joint.relation() == Relation.RESULT;
        return new Given(
                joint.sentence(),
                joint.connective().words(),
                joint.focus(),
                forward ? joint.tied() : joint.main(),
                forward ? joint.main() : joint.tied());
    }

    /** Whether what is explained is stated as a fact, so that it has a cause; what is held or urged has a ground. */
    boolean isFact() {
        return effect.plain() && !effect.looksBack();
    }

    /** The question for the reason, with the place where it is to be found. */
    Optional<String> why() {
        return asked().map(stem -> stem.replaceAll("\\?$", " (" + sentence.mark() + ")?"));
    }

    private Optional<String> asked() {
        if (focus.matches(MAINLY)) {
            return Optional.of("What is the main reason why %s?".formatted(effect.words()));
        }
        if (focus.equals("partly")) {
            return Optional.of("What is one reason why %s?".formatted(effect.words()));
        }
        if (focus.matches(CREDIBLY)) {
            return Optional.of("What does the author take to be the probable reason why %s?".formatted(effect.words()));
        }
        if (focus.matches(POSSIBLY)) {
            return Optional.of("What does the author suggest as a possible reason why %s?".formatted(effect.words()));
        }
        return effect.clause()
                .filter(clause -> clause.first() == clause.subject().first())
                .filter(clause -> !clause.verbs().negative() && clause.text().equalsIgnoreCase(effect.words()))
                .flatMap(clause -> new Wording(clause).askFor("why", outside(), List.of()))
                .or(() -> Optional.of("What does the text give as the reason why %s?".formatted(effect.words())));
    }

    /** A place outside the clause, since nothing in it is left out. */
    private Phrase outside() {
        int at = reason.first();
        return new Phrase(at, at, at);
    }
}
