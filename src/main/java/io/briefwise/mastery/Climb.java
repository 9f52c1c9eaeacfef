package io.briefwise.mastery;

import io.briefwise.mastery.ability.Ability;
import io.briefwise.mastery.ability.Belief;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replays answers in their order into a standing. Mastery needs a right answer in an attempt that asks other skills too, at
 * least seven days after the learner became proficient; whoever is no longer proficient when the next answer comes has to
 * become so anew.
 */
final class Climb {

    private static final Duration LATER = Duration.ofDays(7);

    private final List<Move> moves = new ArrayList<>();
    private Belief belief = Belief.NONE;
    private Instant now = Instant.MIN;
    private int right;
    private @Nullable Instant proficientSince;
    private boolean confirmed;

    private Climb() {}

    /** What the answers, in their order, amount to at a moment. */
    static Standing at(Instant moment, List<Answered> answers) {
        Climb climb = climb(answers);
        climb.pause(moment);
        return climb.standing();
    }

    /** What is believed of the ability at a moment. */
    static Belief belief(Instant moment, List<Answered> answers) {
        Climb climb = climb(answers);
        climb.pause(moment);
        return climb.belief;
    }

    private static Climb climb(List<Answered> answers) {
        Climb climb = new Climb();
        answers.stream().filter(answer -> !answer.repeated()).forEach(climb::take);
        return climb;
    }

    private void take(Answered answered) {
        pause(answered.at());
        double before = belief.ability().chance();
        belief = belief.with(answered.asked().item(), answered.answer().fraction());
        moves.addFirst(new Move(
                answered.answer().attempt(),
                answered.asked().id(),
                answered.at(),
                answered.answer().fraction(),
                before,
                belief.ability().chance()));
        right += answered.right() ? 1 : 0;
        confirmed |= proficientSince != null
                && answered.right()
                && answered.mixed()
                && !answered.at().isBefore(proficientSince.plus(LATER));
        settle();
    }

    private void pause(Instant moment) {
        if (!moves.isEmpty()) {
            belief = belief.after(Duration.between(now, moment));
        }
        now = moment;
        settle();
    }

    private void settle() {
        if (rung(belief.ability()) == Rung.PROFICIENT) {
            proficientSince = proficientSince == null ? now : proficientSince;
        } else {
            proficientSince = null;
            confirmed = false;
        }
    }

    private Rung rung(Ability ability) {
        return Rung.of(moves.size(), ability.chance(), ability.interval().low());
    }

    private Standing standing() {
        Ability ability = belief.ability();
        return new Standing(
                moves.size(),
                right,
                ability.chance(),
                ability.interval(),
                confirmed ? Rung.MASTERED : rung(ability),
                moves);
    }
}
