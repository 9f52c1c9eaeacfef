package io.briefwise.ui.access;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import io.briefwise.limit.Door;
import io.briefwise.limit.Limits;
import io.briefwise.limit.Origin;
import io.briefwise.limit.Verdict;
import io.briefwise.ui.parts.Words;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What keeps somebody waiting at a door, in a sentence. */
@Component
class Pause {

    private static final long SHORT = 90;

    private final Limits limits;
    private final Words words;

    Pause(Limits limits, Words words) {
        this.limits = limits;
        this.words = words;
    }

    /** Takes a try of the door for whoever sent the present request; the sentence, where they have to wait. */
    Optional<String> at(Door door, String subject) {
        return switch (limits.take(door, here(), subject)) {
            case Verdict.Open() -> Optional.empty();
            case Verdict.Wait wait -> Optional.of(sentence(wait.seconds()));
        };
    }

    void giveBack(Door door, String subject) {
        limits.giveBack(door, here(), subject);
    }

    String sentence(long seconds) {
        String time = seconds < SHORT
                ? words.say("access.pause.seconds", seconds)
                : words.say(
                        "access.pause.minutes", Duration.ofSeconds(seconds + 59).toMinutes());
        return words.say("access.pause", time);
    }

    private static Origin here() {
        VaadinRequest request = VaadinService.getCurrentRequest();
        return Origin.of(request == null ? "" : request.getRemoteAddr());
    }
}
