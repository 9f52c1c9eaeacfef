package io.briefwise.demo;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefCard;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.demo.DemoHistory.Sitting;
import io.briefwise.quiz.Purpose;
import io.briefwise.quiz.Quiz;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the demonstration once, after the library was taken in. The same seed makes the same class. */
@Component
@Profile("demo")
@Order(2)
class Demonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final long SEED = 20141215;
    private static final Duration QUIZ_AT_MOST = Duration.ofHours(1);

    private final DemoClass demoClass;
    private final DemoHistory history;
    private final DemoLibrary library;
    private final Clock clock;

    Demonstration(DemoClass demoClass, DemoHistory history, DemoLibrary library, Clock clock) {
        this.demoClass = demoClass;
        this.history = history;
        this.library = library;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demoClass.exists()) {
            return;
        }
        Instant now = clock.instant();
        Random random = new Random(SEED);
        DemoClass.Gathered gathered =
                DemoClock.at(now.minus(Duration.ofDays(30)), () -> demoClass.gather(Cast.learners(random)));
        for (Term term : Term.ASSIGNMENTS) {
            library.titled(term.title()).ifPresent(brief -> live(term, brief, gathered, now, random));
        }
        LOG.info(
                "The demonstration class {} was made in {} ms",
                DemoClass.NAME,
                Duration.between(now, clock.instant()).toMillis());
    }

    private void live(Term term, BriefCard brief, DemoClass.Gathered gathered, Instant now, Random random) {
        List<Quiz> lesson = library.lesson(brief.id());
        lesson.stream()
                .filter(quiz -> quiz.purpose() == Purpose.QUIZ)
                .findFirst()
                .ifPresentOrElse(
                        quiz -> take(term, quiz, gathered, now, random),
                        () -> LOG.warn("\"{}\" has no questions yet, so nobody took its quiz", brief.title()));
        if (term.equals(Term.ASSIGNMENTS.getFirst())) {
            firstReader(brief, lesson, gathered, now, random);
        }
    }

    private void take(Term term, Quiz quiz, DemoClass.Gathered gathered, Instant now, Random random) {
        Instant set = now.minus(term.setAgo());
        AssignmentId assignment =
                DemoClock.at(set, () -> demoClass.assign(gathered, quiz.id(), endOfSchool(now.plus(term.dueIn()))));
        List<Map.Entry<PersonId, Mind>> others = new ArrayList<>(
                        gathered.learners().entrySet())
                .subList(1, gathered.learners().size());
        long latest = term.setAgo().minus(QUIZ_AT_MOST).toSeconds();
        for (Map.Entry<PersonId, Mind> learner :
                others.subList(0, Math.min(others.size(), term.finished() + term.unfinished()))) {
            Instant begun = set.plusSeconds(random.nextLong(latest));
            Sitting sitting = new Sitting(learner.getKey(), learner.getValue(), quiz, assignment, begun);
            if (others.indexOf(learner) < term.finished()) {
                history.finish(sitting, random);
            } else {
                history.answer(sitting, 1 + random.nextInt(4), random);
            }
        }
        if (term.equals(Term.ASSIGNMENTS.getFirst())) {
            Map.Entry<PersonId, Mind> mira =
                    gathered.learners().entrySet().iterator().next();
            history.answer(
                    new Sitting(mira.getKey(), mira.getValue(), quiz, assignment, now.minus(Duration.ofHours(20))),
                    4,
                    random);
        }
    }

    /** The learner whom a visitor may be has read the opening with its check, and is in the second section. */
    private void firstReader(
            BriefCard brief, List<Quiz> lesson, DemoClass.Gathered gathered, Instant now, Random random) {
        Map.Entry<PersonId, Mind> mira =
                gathered.learners().entrySet().iterator().next();
        Instant begun = now.minus(Duration.ofHours(21));
        library.read(mira.getKey(), brief.id(), begun);
        lesson.stream()
                .filter(quiz -> quiz.purpose() == Purpose.SECTION_CHECK)
                .findFirst()
                .ifPresent(check -> history.answer(
                        new Sitting(mira.getKey(), mira.getValue(), check, null, begun.plusSeconds(200)),
                        check.questions().size(),
                        random));
    }

    /** Five in the afternoon of a day: when work is due in a school. */
    private static Instant endOfSchool(Instant day) {
        return day.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(17));
    }
}
