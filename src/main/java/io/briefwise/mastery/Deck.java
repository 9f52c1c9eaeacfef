package io.briefwise.mastery;

import io.briefwise.mastery.memory.Balance;
import io.briefwise.mastery.memory.Card;
import io.briefwise.mastery.memory.LearnerDays;
import io.briefwise.mastery.memory.Pause;
import io.briefwise.mastery.memory.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Replays a learner's answers into cards. An answer reviews the first card that it meets, else it makes one. Each wait of
 * days is balanced against the cards that lie in the deck at that moment; the memory of a card follows from the answers
 * alone.
 */
final class Deck {

    private final Schedule schedule;
    private final LearnerDays days;
    private final Balance balance;
    private final List<Review> cards = new ArrayList<>();
    private final Map<LocalDate, Integer> load = new HashMap<>();

    private Deck(Schedule schedule, Pace pace) {
        this.schedule = schedule;
        this.days = pace.days();
        this.balance = new Balance(day -> pace.week().on(day).room(), day -> load.getOrDefault(day, 0));
    }

    static List<Review> of(List<Answered> answers, Schedule schedule, Pace pace) {
        Deck deck = new Deck(schedule, pace);
        answers.forEach(deck::take);
        return List.copyOf(deck.cards);
    }

    private void take(Answered answered) {
        int place = place(answered.asked().target());
        Review before = place < cards.size() ? cards.get(place) : null;
        if (before != null) {
            load.merge(days.day(before.due()), -1, Integer::sum);
        }
        Review after = reviewed(before, answered);
        load.merge(days.day(after.due()), 1, Integer::sum);
        if (before == null) {
            cards.add(after);
        } else {
            cards.set(place, after);
        }
    }

    private int place(Target target) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).target().meets(target)) {
                return i;
            }
        }
        return cards.size();
    }

    private Review reviewed(@Nullable Review before, Answered answered) {
        Card card = schedule.reviewed(before == null ? null : before.card(), answered.rating(), answered.at(), days);
        Target target = before == null ? answered.asked().target() : before.target();
        return new Review(target, answered.asked().id(), card, due(card));
    }

    private Instant due(Card card) {
        return switch (card.pause()) {
            case Pause.Short(var time) -> card.reviewedAt().plus(time);
            case Pause.Days(int wanted) ->
                days.start(balance.day(days.day(card.reviewedAt()), card.memory(), wanted, schedule));
        };
    }
}
