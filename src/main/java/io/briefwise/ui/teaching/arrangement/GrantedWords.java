package io.briefwise.ui.teaching.arrangement;

import io.briefwise.classroom.Accommodation;
import io.briefwise.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;

/** What somebody is granted, in a line. */
final class GrantedWords {

    private GrantedWords() {}

    /** Empty where it is nothing. */
    static String of(Accommodation granted, Words words) {
        List<String> said = new ArrayList<>();
        if (granted.extraTime() > 0) {
            said.add(words.say("arrangement.said.time", granted.extraTime()));
        }
        if (granted.extraAttempts() > 0) {
            said.add(words.say("arrangement.said.attempts", granted.extraAttempts()));
        }
        if (granted.largerType()) {
            said.add(words.say("arrangement.said.larger"));
        }
        if (granted.reducedDistraction()) {
            said.add(words.say("arrangement.said.calm"));
        }
        if (granted.readAloud()) {
            said.add(words.say("arrangement.said.aloud"));
        }
        return String.join(" · ", said);
    }
}
