package io.briefwise.ui.teaching.setting;

import io.briefwise.classroom.LatePolicy;
import io.briefwise.classroom.TimeRules;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Disclosure;
import io.briefwise.quiz.Shown;
import io.briefwise.quiz.Stage;
import io.briefwise.quiz.Way;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What learners will experience under some settings, in sentences. */
final class Experience {

    private static final int ALL = Shown.values().length;

    private final Words words;
    private final Dates dates;
    private final Wish wish;

    Experience(Words words, Dates dates, Wish wish) {
        this.words = words;
        this.dates = dates;
        this.wish = wish;
    }

    /** @param conduct how it is taken */
    List<String> sentences(Conduct conduct) {
        TimeRules time = wish.settings().time();
        List<String> said = new ArrayList<>();
        said.add(
                wish.opens() == null
                        ? words.say("setting.will.open")
                        : words.say("setting.will.open-from", dates.moment(wish.opens())));
        said.add(due(wish.due(), time.late()));
        said.add(
                time.limit() == null
                        ? words.say("setting.will.unlimited")
                        : words.say("setting.will.limit", time.limit().toMinutes()) + " " + overtime(time.late()));
        said.add(attempts());
        said.add(way(conduct.way()));
        if (conduct.certainty()) {
            said.add(words.say("setting.will.certainty"));
        }
        said.add(shown(wish.settings().disclosureFor(conduct)));
        return said;
    }

    /** Whether results would wait for a day that never comes. */
    boolean neverTold(Conduct conduct) {
        Disclosure disclosure = wish.settings().disclosureFor(conduct);
        return wish.due() == null
                && !disclosure.at(Stage.AFTER_CLOSING).isEmpty()
                && Stream.of(Stage.DURING, Stage.RIGHT_AFTER, Stage.LATER)
                        .allMatch(stage -> disclosure.at(stage).isEmpty());
    }

    private String due(@Nullable Instant due, LatePolicy late) {
        if (due == null) {
            return words.say("setting.will.no-date");
        }
        String day = dates.moment(due);
        return switch (late) {
            case LatePolicy.Refused() -> words.say("setting.will.closes", day);
            case LatePolicy.Deducted(Duration within, double cost) ->
                words.say("setting.will.deducted", day, dates.moment(due.plus(within)), Math.round(cost * 100));
            case LatePolicy.Accepted(Duration within) ->
                within == null
                        ? words.say("setting.will.accepted", day)
                        : words.say("setting.will.accepted-until", day, dates.moment(due.plus(within)));
        };
    }

    private String overtime(LatePolicy late) {
        return switch (late) {
            case LatePolicy.Refused() -> words.say("setting.will.time-up");
            case LatePolicy.Deducted(Duration within, double cost) ->
                words.say("setting.will.overtime-costs", Spans.said(words, within), Math.round(cost * 100));
            case LatePolicy.Accepted(Duration _) -> words.say("setting.will.overtime");
        };
    }

    private String attempts() {
        Integer allowed = wish.settings().attempts();
        if (allowed != null && allowed == 1) {
            return words.say("setting.will.once");
        }
        String counts = words.say("setting.will.counts." + wish.settings().counts());
        return allowed == null
                ? words.say("setting.will.often", counts)
                : words.say("setting.will.attempts", allowed, counts);
    }

    private String way(Way way) {
        return switch (way) {
            case Way.AtTheEnd() -> words.say("setting.will.AT_THE_END");
            case Way.AtOnce() -> words.say("setting.will.AT_ONCE");
            case Way.SeveralTries(int tries, double penalty) ->
                words.say("setting.will.SEVERAL_TRIES", tries, Math.round(penalty * 100));
            case Way.GuidedReading() -> words.say("setting.will.GUIDED_READING");
            case Way.Practice() -> words.say("setting.will.PRACTICE");
        };
    }

    private String shown(Disclosure disclosure) {
        List<Integer> shown =
                Stream.of(Stage.values()).map(disclosure::at).map(Set::size).toList();
        if (shown.stream().allMatch(size -> size == 0)) {
            return words.say("setting.will.shown.never");
        }
        if (disclosure.equals(Disclosure.AT_ONCE)) {
            return words.say("setting.will.shown.at-once");
        }
        if (disclosure.equals(Disclosure.AFTERWARDS)) {
            return words.say("setting.will.shown.afterwards");
        }
        if (disclosure.equals(Disclosure.AFTER_CLOSING)) {
            return words.say("setting.will.shown.after-closing");
        }
        return words.say(shown.getLast() == ALL ? "setting.will.shown.by-stage" : "setting.will.shown.partly");
    }
}
