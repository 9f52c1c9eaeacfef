package io.briefwise.ui.teaching.setting;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.classroom.LatePolicy;
import io.briefwise.classroom.TimeRules;
import io.briefwise.ui.parts.Choice;
import io.briefwise.ui.parts.Words;
import java.time.Duration;

/** How long an attempt may take, and what becomes of late work. */
final class TimePart extends SettingPart {

    /** What becomes of late work, by its name. */
    private enum Late {
        REFUSED,
        DEDUCTED,
        ACCEPTED
    }

    private static final int LONGEST_LIMIT = 24 * 60;
    private static final int LONGEST_GRACE = 600;

    private final IntegerField limit = new IntegerField();
    private final IntegerField grace = new IntegerField();
    private final Choice<Late> late;
    private final Choice<Duration> within;
    private final Choice<Integer> deduction;

    TimePart(Words words, SerializableRunnable changed) {
        super(words.say("setting.time"), changed);
        limit.setLabel(words.say("setting.limit"));
        limit.setHelperText(words.say("setting.limit.hint"));
        bounded(limit, 1, LONGEST_LIMIT);
        grace.setLabel(words.say("setting.grace"));
        grace.setHelperText(words.say("setting.grace.hint"));
        bounded(grace, 0, LONGEST_GRACE);
        late = new Choice<>(words.say("setting.late"), Late.values());
        late.setItemLabelGenerator(one -> words.say("setting.late." + one));
        within = new Choice<>(
                words.say("setting.within"),
                Duration.ofMinutes(10),
                Duration.ofHours(1),
                Duration.ofDays(1),
                Duration.ofDays(3),
                Duration.ofDays(7),
                Duration.ofDays(14),
                Duration.ZERO);
        within.setItemLabelGenerator(one -> Spans.said(words, one));
        within.setHelperText(words.say("setting.within.hint"));
        deduction = new Choice<>(words.say("setting.deduction"), 5, 10, 20, 30, 50);
        deduction.setItemLabelGenerator(percent -> words.say("setting.percent", percent));
        deduction.setHelperText(words.say("setting.deduction.hint"));
        row(limit, late);
        row(within, deduction, grace);
        watch(limit);
        watch(grace);
        watch(late);
        watch(within);
        watch(deduction);
    }

    void show(TimeRules rules) {
        fill(() -> {
            Duration longest = rules.limit();
            limit.setValue(longest == null ? null : (int) longest.toMinutes());
            grace.setValue((int) rules.grace().toSeconds());
            within.choose(Duration.ofDays(7));
            deduction.choose(10);
            switch (rules.late()) {
                case LatePolicy.Refused() -> late.choose(Late.REFUSED);
                case LatePolicy.Deducted(Duration until, double share) -> {
                    late.choose(Late.DEDUCTED);
                    within.choose(until);
                    deduction.choose((int) Math.round(share * 100));
                }
                case LatePolicy.Accepted(Duration until) -> {
                    late.choose(Late.ACCEPTED);
                    within.choose(until == null ? Duration.ZERO : until);
                }
            }
        });
    }

    TimeRules rules() {
        Integer minutes = limit.getValue();
        Integer seconds = grace.getValue();
        return new TimeRules(
                minutes == null || minutes < 1 ? null : Duration.ofMinutes(minutes),
                seconds == null || seconds < 0 ? TimeRules.USUAL_GRACE : Duration.ofSeconds(seconds),
                policy());
    }

    private LatePolicy policy() {
        Duration until = within.getValue();
        boolean endless = until.isZero();
        return switch (late.getValue()) {
            case REFUSED -> new LatePolicy.Refused();
            case ACCEPTED -> new LatePolicy.Accepted(endless ? null : until);
            case DEDUCTED -> new LatePolicy.Deducted(endless ? Spans.ENDLESS : until, deduction.getValue() / 100.0);
        };
    }

    @Override
    void adapt() {
        within.setVisible(late.getValue() != Late.REFUSED);
        deduction.setVisible(late.getValue() == Late.DEDUCTED);
    }

    private static void bounded(IntegerField field, int least, int most) {
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
    }
}
