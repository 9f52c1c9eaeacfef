package io.briefwise.limit;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** How often each door was tried lately. A try is taken before the door is opened, so that many at once do not slip through. */
@Service
public class Limits {

    private static final int LONGEST_KEY = 254;

    private record Pair(Buckets origins, Buckets subjects) {}

    private final Map<Door, Pair> doors = new EnumMap<>(Door.class);

    Limits(Clock clock) {
        for (Door door : Door.values()) {
            doors.put(door, new Pair(new Buckets(door.origin(), clock), new Buckets(door.subject(), clock)));
        }
    }

    /**
     * Takes a try.
     *
     * @param subject the account or person it is about, as typed; it is told apart by its letters only
     */
    public Verdict take(Door door, Origin origin, String subject) {
        Pair pair = pair(door);
        Verdict ofSubject = pair.subjects().take(key(subject));
        if (ofSubject instanceof Verdict.Wait) {
            return ofSubject;
        }
        Verdict ofOrigin = pair.origins().take(origin.text());
        if (ofOrigin instanceof Verdict.Wait) {
            pair.subjects().giveBack(key(subject));
        }
        return ofOrigin;
    }

    /** The try was a good one and does not count. */
    public void giveBack(Door door, Origin origin, String subject) {
        pair(door).subjects().giveBack(key(subject));
        pair(door).origins().giveBack(origin.text());
    }

    Buckets origins(Door door) {
        return pair(door).origins();
    }

    Buckets subjects(Door door) {
        return pair(door).subjects();
    }

    static String key(String typed) {
        String start = typed.length() > LONGEST_KEY ? typed.substring(0, LONGEST_KEY) : typed;
        return start.strip().toLowerCase(Locale.ROOT);
    }

    private Pair pair(Door door) {
        Pair pair = doors.get(door);
        if (pair == null) {
            throw new IllegalArgumentException("no limits for " + door);
        }
        return pair;
    }
}
