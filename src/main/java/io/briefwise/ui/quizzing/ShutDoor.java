package io.briefwise.ui.quizzing;

import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What stands at the door of a quiz that cannot be taken now. */
@Component
class ShutDoor {

    private final Words words;
    private final Dates dates;

    ShutDoor(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    Invitation until(Instant opens) {
        return new Invitation(words.say("quizzing.not-yet"), words.say("quizzing.not-yet.text", dates.moment(opens)));
    }

    Invitation forGood() {
        return new Invitation(words.say("quizzing.closed"), words.say("quizzing.closed.text"));
    }
}
