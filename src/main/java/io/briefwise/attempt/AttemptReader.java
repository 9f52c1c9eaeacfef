package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Terms;
import io.briefwise.classroom.TimeRules;
import io.briefwise.question.BankedQuestion;
import io.briefwise.quiz.Shown;
import io.briefwise.quiz.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is shown of attempts, a key never before its time. */
@Component
class AttemptReader {

    private final Records records;
    private final Paper paper;
    private final Deadlines deadlines;
    private final CardReader cards;

    AttemptReader(Records records, Paper paper, Deadlines deadlines, CardReader cards) {
        this.records = records;
        this.paper = paper;
        this.deadlines = deadlines;
        this.cards = cards;
    }

    AttemptSheet sheet(AttemptRow attempt) {
        Sitting sitting = paper.of(attempt);
        Records.Of on = records.of(attempt.id());
        int openTo = GuidedReading.openTo(sitting, on.places());
        List<AttemptSheet.Entry> entries = new ArrayList<>();
        for (BankedQuestion asked : sitting.asked()) {
            if (asked.question().head().section() <= openTo) {
                Place place = on.place(asked.id());
                entries.add(new AttemptSheet.Entry(
                        entries.size() + 1,
                        ShownQuestion.of(asked, sitting),
                        on.answers().get(asked.id()),
                        place.edition(),
                        place.flagged(),
                        place.settled(),
                        on.triesAt(asked.id()).size()));
            }
        }
        Instant now = deadlines.now();
        return new AttemptSheet(
                attempt.id(),
                sitting.quiz(),
                sitting.conduct(),
                attempt.stateAt(now),
                attempt.startedAt(),
                new Timing(now, attempt.deadlineAt(), attempt.endsAt(), rules(attempt)),
                attempt.submittedAt(),
                sitting.asked().size(),
                openTo,
                entries);
    }

    /** Whoever has no deadline is late with nothing; that is known without asking. */
    private TimeRules rules(AttemptRow attempt) {
        return attempt.deadlineAt() == null
                ? TimeRules.RELAXED
                : deadlines.terms(attempt).settings().time();
    }

    /** @param own whether the learner asks: nothing is kept back from who marks */
    AttemptResult result(AttemptRow attempt, boolean own, boolean markable) {
        Sitting sitting = paper.of(attempt);
        Records.Of on = records.of(attempt.id());
        Terms terms = deadlines.terms(attempt);
        Stage stage = Stage.at(deadlines.now(), attempt.submittedAt(), terms.closes());
        Set<Shown> shown =
                own ? terms.settings().disclosureFor(sitting.conduct()).at(stage) : EnumSet.allOf(Shown.class);
        List<Reviewed> reviewed = new ArrayList<>();
        List<AttemptResult.Released> released = new ArrayList<>();
        int number = 0;
        for (BankedQuestion asked : sitting.asked()) {
            number++;
            if (attempt.submitted() || (on.place(asked.id()).settled() && !shown.isEmpty())) {
                reviewed.add(reviewed(number, asked, sitting, on, shown));
                if (shown.size() == Shown.values().length) {
                    released.add(on.released(number, asked, sitting.conduct().way()));
                }
            }
        }
        boolean marks = shown.contains(Shown.MARKS);
        @Nullable Mark mark = marks ? attempt.mark() : null;
        return new AttemptResult(
                attempt.id(),
                attempt.learner(),
                attempt.assignment(),
                sitting.quiz(),
                sitting.conduct(),
                attempt.stateAt(deadlines.now()),
                stage,
                attempt.startedAt(),
                attempt.submittedAt(),
                mark,
                mark != null && sitting.conduct().certainty() ? CertaintyScore.ofReviewed(reviewed) : null,
                markable,
                reviewed,
                released);
    }

    List<AttemptCard> cards(PersonId learner) {
        return cards.of(learner);
    }

    Optional<CountedMark> counted(AssignmentId assignment, PersonId learner) {
        return CountedMark.of(
                cards.of(learner).stream()
                        .filter(card -> assignment.equals(card.assignment()))
                        .toList(),
                deadlines.terms(assignment, learner).settings().counts());
    }

    private static Reviewed reviewed(
            int number, BankedQuestion asked, Sitting sitting, Records.Of on, Set<Shown> shown) {
        return Reviewed.of(
                number,
                asked,
                ShownQuestion.of(asked, sitting),
                on.answers().get(asked.id()),
                on.grade(asked, sitting.conduct().way()),
                shown);
    }
}
