package io.briefwise.quiz;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of their attempt a learner is shown at which stage. This is the one place that decides it; whoever hands out a
 * result asks here.
 *
 * @param shown for each stage what is shown; a stage that is missing shows nothing
 */
public record Disclosure(Map<Stage, Set<Shown>> shown) {

    /** Nothing while the attempt goes on, everything once it is handed in. */
    public static final Disclosure AFTERWARDS =
            everythingIn(List.of(Stage.RIGHT_AFTER, Stage.LATER, Stage.AFTER_CLOSING));

    /** Everything about what is settled, at once. */
    public static final Disclosure AT_ONCE = everythingIn(List.of(Stage.values()));

    /** Everything, but not before the quiz closed for the class, so that nobody tells. */
    public static final Disclosure AFTER_CLOSING = everythingIn(List.of(Stage.AFTER_CLOSING));

    public Disclosure {
        Map<Stage, Set<Shown>> copy = new EnumMap<>(Stage.class);
        shown.forEach((stage, what) -> {
            if (!what.isEmpty()) {
                copy.put(stage, Set.copyOf(what));
            }
        });
        shown = Map.copyOf(copy);
    }

    /** What suits a way to answer, where nothing else was set. */
    public static Disclosure usual(Way way) {
        return way.explainsAtOnce() ? AT_ONCE : AFTERWARDS;
    }

    public Set<Shown> at(Stage stage) {
        return shown.getOrDefault(stage, Set.of());
    }

    private static Disclosure everythingIn(Collection<Stage> stages) {
        Map<Stage, Set<Shown>> shown = new EnumMap<>(Stage.class);
        stages.forEach(stage -> shown.put(stage, EnumSet.allOf(Shown.class)));
        return new Disclosure(shown);
    }
}
