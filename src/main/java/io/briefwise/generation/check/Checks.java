package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.check.wording.KeyIsNoCopy;
import io.briefwise.generation.check.wording.KeysAreCounted;
import io.briefwise.generation.check.wording.PartsFit;
import io.briefwise.generation.check.wording.QuestionWordFits;
import io.briefwise.generation.check.wording.StemGrammar;
import io.briefwise.generation.passage.Passage;
import java.util.List;
import java.util.Optional;

/** The checks in use; the first objection decides. */
public final class Checks {

    private static final List<Check> CHECKS = List.of(
            new PlainProse(),
            new StemForm(),
            new StemGrammar(),
            new QuestionWordFits(),
            new StemReads(),
            new StandsAlone(),
            new OptionsDiffer(),
            new NoneIsCollective(),
            new PartsFit(),
            new KeysAreCounted(),
            new KeyLength(),
            new KeyIsNoCopy(),
            new StemGivesKeyAway(),
            new DistractorSupported(),
            new RoundTrip(),
            new TrueIsReworded(),
            new NumbersInOrder(),
            new AbsolutesAndHedges(),
            new OptionsShareShape(),
            new GapAgrees(),
            new GapIsFair(),
            new NegationIsSeen(),
            new HedgesSurvive());

    private Checks() {}

    public static List<Check> all() {
        return CHECKS;
    }

    /**
     * The first objection to a candidate.
     *
     * @param check the check that objects
     */
    public record Objecting(String check, Objection objection) {}

    public static Optional<Objecting> firstObjection(Candidate candidate, Passage passage) {
        for (Check check : CHECKS) {
            Optional<Objection> objection = check.objection(candidate, passage);
            if (objection.isPresent()) {
                return objection.map(found -> new Objecting(check.id(), found));
            }
        }
        return Optional.empty();
    }
}
