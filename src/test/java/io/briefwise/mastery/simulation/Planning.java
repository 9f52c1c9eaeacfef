package io.briefwise.mastery.simulation;

import io.briefwise.mastery.memory.Forgetting;
import io.briefwise.mastery.memory.Memory;
import io.briefwise.mastery.memory.Rating;
import io.briefwise.mastery.memory.Weights;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** After how many days a card is asked again; each planning of a card begins anew. */
interface Planning {

    /** The wait after a review that came some days after the one before. */
    int days(Rating rating, int daysSince);

    /** FSRS with its usual weights, which are not those of the learners. */
    final class Fsrs implements Planning {

        private static final Forgetting USUAL = new Forgetting(Weights.USUAL);

        private final double target;
        private @Nullable Memory memory;

        Fsrs(double target) {
            this.target = target;
        }

        @Override
        public int days(Rating rating, int daysSince) {
            memory = memory == null ? USUAL.first(rating) : USUAL.next(memory, rating, daysSince);
            if (rating == Rating.AGAIN) {
                memory = USUAL.next(memory, Rating.GOOD, 0);
            }
            return USUAL.interval(memory, target);
        }
    }

    /** Always the same wait. */
    record Every(int days) implements Planning {

        @Override
        public int days(Rating rating, int daysSince) {
            return days;
        }
    }

    /** Boxes with growing waits; what was wrong goes back to the first. */
    final class Boxes implements Planning {

        private final List<Integer> waits;
        private int box = -1;

        Boxes(List<Integer> waits) {
            this.waits = waits;
        }

        @Override
        public int days(Rating rating, int daysSince) {
            box = rating == Rating.AGAIN ? 0 : Math.min(box + 1, waits.size() - 1);
            return waits.get(box);
        }
    }

    /** A way of planning by its name. */
    enum Kind {
        FSRS_80,
        FSRS_85,
        FSRS_90,
        FSRS_95,
        EVERY_3_DAYS,
        EVERY_7_DAYS,
        EVERY_14_DAYS,
        EVERY_30_DAYS,
        EVERY_60_DAYS,
        BOXES_1_3_7_14_30_60,
        BOXES_1_7_30_90_180;

        Planning begun() {
            return switch (this) {
                case FSRS_80 -> new Fsrs(0.8);
                case FSRS_85 -> new Fsrs(0.85);
                case FSRS_90 -> new Fsrs(0.9);
                case FSRS_95 -> new Fsrs(0.95);
                case EVERY_3_DAYS -> new Every(3);
                case EVERY_7_DAYS -> new Every(7);
                case EVERY_14_DAYS -> new Every(14);
                case EVERY_30_DAYS -> new Every(30);
                case EVERY_60_DAYS -> new Every(60);
                case BOXES_1_3_7_14_30_60 -> new Boxes(List.of(1, 3, 7, 14, 30, 60));
                case BOXES_1_7_30_90_180 -> new Boxes(List.of(1, 7, 30, 90, 180));
            };
        }

        String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
