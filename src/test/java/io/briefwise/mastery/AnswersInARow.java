package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.LoggedAnswer;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Span;
import io.briefwise.mastery.ability.Item;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Skill;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers of one learner to middling questions, each on a place of its own, without a database. */
final class AnswersInARow {

    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private static final PersonId LEARNER = PersonId.fresh();
    private static final BriefId BRIEF = BriefId.fresh();

    private final List<Answered.Entry> entries = new ArrayList<>();
    private AttemptId attempt = AttemptId.fresh();
    private Instant now = START;

    AnswersInARow then(Duration time) {
        now = now.plus(time);
        attempt = AttemptId.fresh();
        return this;
    }

    AnswersInARow right(int times, Skill skill) {
        return gave(times, skill, 1, null);
    }

    AnswersInARow wrong(int times, Skill skill) {
        return gave(times, skill, 0, null);
    }

    AnswersInARow gave(int times, Skill skill, double fraction, @Nullable Certainty certainty) {
        for (int i = 0; i < times; i++) {
            gave(question(entries.size(), skill), fraction, certainty, false);
        }
        return this;
    }

    /** The question with a number; a number asked before is the same question again. */
    AnswersInARow gave(Asked asked, double fraction, @Nullable Certainty certainty, boolean hinted) {
        LoggedAnswer answer =
                new LoggedAnswer(attempt, LEARNER, BRIEF, asked.id(), fraction, certainty, hinted, now, now);
        entries.add(new Answered.Entry(answer, asked));
        return this;
    }

    static Asked question(int number, Skill skill) {
        return new Asked(
                new QuestionVersionId(new UUID(7, number)),
                new Target(BRIEF, skill, new Span(0, number, 0, 10)),
                0,
                Item.MIDDLING);
    }

    Instant now() {
        return now;
    }

    List<Answered> all() {
        return Answered.of(entries);
    }

    Standing standing(Skill skill) {
        return Climb.at(
                now,
                all().stream().filter(answered -> answered.skill() == skill).toList());
    }
}
