package io.briefwise.ui.teaching.setting;

import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.classroom.WhichCounts;
import io.briefwise.ui.parts.Choice;
import io.briefwise.ui.parts.Words;
import org.jspecify.annotations.Nullable;

/** How often, and which attempt counts. */
final class AttemptsPart extends SettingPart {

    private static final int ANY = 0;

    private final Choice<Integer> attempts;
    private final Choice<WhichCounts> counts;

    AttemptsPart(Words words, SerializableRunnable changed) {
        super(words.say("setting.attempts"), changed);
        attempts = new Choice<>(words.say("setting.attempts.number"), 1, 2, 3, 5, ANY);
        attempts.setItemLabelGenerator(number -> words.say("setting.attempts.times", number));
        counts = new Choice<>(words.say("setting.counts"), WhichCounts.values());
        counts.setItemLabelGenerator(one -> words.say("setting.counts." + one));
        row(attempts, counts);
        watch(attempts);
        watch(counts);
    }

    void show(@Nullable Integer allowed, WhichCounts counting) {
        fill(() -> {
            attempts.choose(allowed == null ? ANY : allowed);
            counts.choose(counting);
        });
    }

    @Nullable
    Integer allowed() {
        return attempts.getValue() == ANY ? null : attempts.getValue();
    }

    WhichCounts counting() {
        return counts.getValue();
    }

    @Override
    void adapt() {
        counts.setVisible(attempts.getValue() != 1);
    }
}
