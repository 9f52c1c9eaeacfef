package io.briefwise.feedback;

import java.util.List;

/** A sign in a draft that a criterion may be met or missed, from 0 to 1; {@link Scale} says how much each counts. */
enum Sign {
    /** The share of the criterion's words that the draft answers to. */
    TOUCHED {
        @Override
        double of(Yardstick yardstick, Draft draft, Weighing weighing) {
            return weighing.covered(yardstick.wanted(), draft.words());
        }
    },
    /** The share that two sentences in a row answer to, of those that turn against something or name a gap. */
    WITH_A_TURN {
        @Override
        double of(Yardstick yardstick, Draft draft, Weighing weighing) {
            return draft.places().stream()
                    .filter(place -> Cue.TURN.in(place.text()) || Cue.GAP.in(place.text()))
                    .mapToDouble(place -> best(yardstick.ways(), place.words(), weighing))
                    .max()
                    .orElse(0);
        }
    },
    /** The share of the words of the model answer's sentence. */
    AS_THE_MODEL {
        @Override
        double of(Yardstick yardstick, Draft draft, Weighing weighing) {
            return weighing.covered(yardstick.model(), draft.words());
        }
    },
    /** The share of the words of the best piece of evidence. */
    EVIDENCE {
        @Override
        double of(Yardstick yardstick, Draft draft, Weighing weighing) {
            return best(yardstick.passages(), draft.words(), weighing);
        }
    },
    /** Whether the draft names the paragraph of the evidence or quotes from it. */
    CITED {
        @Override
        double of(Yardstick yardstick, Draft draft, Weighing weighing) {
            return draft.citations().touch(yardstick) ? 1 : 0;
        }
    },
    GAP {
        @Override
        double of(Yardstick yardstick, Draft draft, Weighing weighing) {
            return upToTwo(Cue.GAP, draft);
        }
    },
    OTHER_SIDE {
        @Override
        double of(Yardstick yardstick, Draft draft, Weighing weighing) {
            return upToTwo(Cue.OTHER_SIDE, draft);
        }
    },
    ABSOLUTE {
        @Override
        double of(Yardstick yardstick, Draft draft, Weighing weighing) {
            return upToTwo(Cue.ABSOLUTE, draft);
        }
    },
    /** The share of the draft that stands in the text word for word. */
    COPIED {
        @Override
        double of(Yardstick yardstick, Draft draft, Weighing weighing) {
            return draft.copying().share();
        }
    };

    abstract double of(Yardstick yardstick, Draft draft, Weighing weighing);

    private static double best(List<List<Word>> wanted, List<Word> given, Weighing weighing) {
        return wanted.stream()
                .mapToDouble(words -> weighing.covered(words, given))
                .max()
                .orElse(0);
    }

    private static double upToTwo(Cue cue, Draft draft) {
        return Math.min(1, cue.count(draft.text()) / 2.0);
    }
}
