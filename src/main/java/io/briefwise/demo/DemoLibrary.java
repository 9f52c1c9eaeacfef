package io.briefwise.demo;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefCard;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.reading.ReadingPositions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demonstration class reads. */
@Component
@Profile("demo")
class DemoLibrary {

    private static final int SECONDS_A_SECTION = 190;

    private final Briefs briefs;
    private final Quizzes quizzes;
    private final ReadingPositions positions;

    DemoLibrary(Briefs briefs, Quizzes quizzes, ReadingPositions positions) {
        this.briefs = briefs;
        this.quizzes = quizzes;
        this.positions = positions;
    }

    /** The shared brief whose title has these words. */
    Optional<BriefCard> titled(String words) {
        return briefs.shared().stream()
                .filter(card -> card.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    List<Quiz> lesson(BriefId brief) {
        return quizzes.of(brief);
    }

    /** Lets somebody read the first two sections. */
    void read(PersonId reader, BriefId brief, Instant begun) {
        positions.record(reader, brief, 0, begun);
        positions.record(reader, brief, 1, begun.plusSeconds(SECONDS_A_SECTION));
    }
}
