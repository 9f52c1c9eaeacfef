package io.briefwise.ui.home;

import io.briefwise.attempt.Mark;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says how it stands with a task. */
final class TaskWords {

    private final Words words;
    private final Dates dates;

    TaskWords(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** "Politics 11b · due tomorrow, 18:00". */
    String where(Task task) {
        String place = task.classroom() == null ? words.say("home.task.own") : task.classroom();
        return task.due() == null ? place : words.say("home.task.where", place, due(task.due()));
    }

    String due(@Nullable Instant due) {
        if (due == null) {
            return words.say("home.task.no-date");
        }
        return words.say(dates.isPast(due) ? "home.task.was-due" : "home.task.due", dates.moment(due));
    }

    String state(Task task) {
        int questions = task.quiz().questions().size();
        return switch (task.state()) {
            case Task.State.Closed(Instant opens) -> words.say("home.task.closed", dates.moment(opens));
            case Task.State.Untouched() -> words.say("home.task.untouched", questions);
            case Task.State.Begun(int answered, Instant startedAt) ->
                words.say("home.task.begun", answered, questions, dates.moment(startedAt));
            case Task.State.HandedIn handedIn -> words.say("home.task.handed-in", mark(handedIn.mark()));
        };
    }

    String mark(@Nullable Mark mark) {
        if (mark == null) {
            return words.say("home.mark.none");
        }
        String points = words.say("home.mark.points", mark.points(), mark.possible());
        return mark.awaiting() == 0 ? points : words.say("home.mark.awaiting", points, mark.awaiting());
    }

    String moment(@Nullable Instant instant) {
        return instant == null ? "" : dates.moment(instant);
    }
}
