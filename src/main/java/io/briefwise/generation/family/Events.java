package io.briefwise.generation.family;

import io.briefwise.generation.passage.Passage;
import java.util.ArrayList;
import java.util.List;

/** Dated events of a text that can stand side by side without their dates. */
final class Events {

    private static final int LONGEST = 22;

    private Events() {}

    /**
     * One event.
     *
     * @param dated the statement with its date
     * @param words what happened, without the date
     */
    record Event(Dated dated, String words) {}

    /** In the order of the text; of two at one time, or of times that overlap, the first. */
    static List<Event> in(Passage passage, int most) {
        List<Event> events = new ArrayList<>();
        for (Dated dated : Dated.in(passage, LONGEST)) {
            boolean apart = events.stream()
                    .noneMatch(other -> other.dated().time().startsWith(dated.time())
                            || dated.time().startsWith(other.dated().time()));
            if (apart && events.size() < most) {
                dated.event().ifPresent(words -> events.add(new Event(dated, words)));
            }
        }
        return events;
    }
}
