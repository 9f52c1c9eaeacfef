package io.briefwise.ui.progress;

import io.briefwise.mastery.Move;
import io.briefwise.mastery.Standing;
import io.briefwise.ui.parts.Words;
import java.util.Locale;

/** Says how a learner stands. */
final class StandingWords {

    private final Words words;

    StandingWords(Words words) {
        this.words = words;
    }

    String rung(Standing standing) {
        return words.say("mastery.rung." + standing.rung().name().toLowerCase(Locale.ROOT));
    }

    String answers(Standing standing) {
        return words.say("progress.answers", standing.answers());
    }

    String from(Standing standing) {
        return words.say("mastery.from", standing.answers(), standing.right());
    }

    String chance(Standing standing) {
        return words.say("progress.percent", standing.chance());
    }

    /** "up 4 points": what one answer did. */
    String moved(Move move) {
        long points = Math.round(100 * move.change());
        String way = points > 0 ? "up" : points < 0 ? "down" : "unmoved";
        return words.say("progress.moved." + way, Math.abs(points));
    }

    String interval(Standing standing) {
        return words.say(
                "progress.interval",
                standing.interval().low(),
                standing.interval().high());
    }
}
