package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** What a learner is to review, and when. */
@Service
public class Reviews {

    private final Decks decks;
    private final Paces paces;
    private final Clock clock;

    Reviews(Decks decks, Paces paces, Clock clock) {
        this.decks = decks;
        this.paces = paces;
        this.clock = clock;
    }

    /** What is due now, the one most likely to be forgotten first. */
    public List<DueCard> due(PersonId learner) {
        Instant now = clock.instant();
        return cards(learner).stream()
                .filter(card -> !card.due().isAfter(now))
                .sorted(Comparator.comparingDouble(DueCard::recall))
                .toList();
    }

    /** When the next card that is not due yet will be; none where there is none. */
    public Optional<Instant> next(PersonId learner) {
        Instant now = clock.instant();
        return cards(learner).stream()
                .map(DueCard::due)
                .filter(due -> due.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /** So many days, beginning with today, of the learner's days. */
    public List<ReviewDay> forecast(PersonId learner, int days) {
        Pace pace = paces.of(learner);
        LocalDate today = pace.days().day(clock.instant());
        Map<LocalDate, Long> due = cards(learner).stream()
                .map(card -> pace.days().day(card.due()))
                .map(day -> day.isBefore(today) ? today : day)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return IntStream.range(0, days)
                .mapToObj(today::plusDays)
                .map(day -> new ReviewDay(
                        day, pace.week().on(day), due.getOrDefault(day, 0L).intValue()))
                .toList();
    }

    private List<DueCard> cards(PersonId learner) {
        Pace pace = paces.of(learner);
        Instant now = clock.instant();
        return deck(learner, pace).stream()
                .map(card -> new DueCard(
                        card.target(),
                        card.asked(),
                        card.due(),
                        Decks.FORGETTING.recall(card.memory(), pace.days().between(card.reviewedAt(), now)),
                        card.reviews()))
                .toList();
    }

    /** Two tabs that make a first deck at once: the second to come finds that of the first. */
    private List<CardTable.Kept> deck(PersonId learner, Pace pace) {
        try {
            return decks.of(learner, pace);
        } catch (DuplicateKeyException raced) {
            return decks.of(learner, pace);
        }
    }
}
