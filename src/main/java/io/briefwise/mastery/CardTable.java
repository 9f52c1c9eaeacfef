package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Span;
import io.briefwise.mastery.memory.Card;
import io.briefwise.mastery.memory.Memory;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Skill;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of decks: what each was made from, and its cards. */
@Repository
class CardTable {

    /** A card as it is kept. */
    record Kept(
            Target target,
            QuestionVersionId asked,
            Memory memory,
            Instant reviewedAt,
            Instant due,
            int reviews,
            int lapses) {

        static Kept of(Review review) {
            Card card = review.card();
            return new Kept(
                    review.target(),
                    review.asked(),
                    card.memory(),
                    card.reviewedAt(),
                    review.due(),
                    card.reviews(),
                    card.lapses());
        }
    }

    private static final String SELECT = """
            select number, brief_id, skill, section, paragraph, span_start, span_end, asked_id, stability, difficulty,
                   reviewed_at, due_at, reviews, lapses
            from mastery_card where learner_id = :learner
            """;

    private final JdbcClient jdbc;

    CardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> madeFrom(PersonId learner) {
        return jdbc.sql("select made_from from mastery_deck where learner_id = :learner")
                .param("learner", learner.uuid())
                .query(String.class)
                .optional();
    }

    /** Takes the place of the deck that was kept before; cards that are as they were are left alone. */
    void put(PersonId learner, String madeFrom, List<Review> cards) {
        jdbc.sql("""
                        merge into mastery_deck d
                        using (select cast(:learner as uuid) as learner_id) k on d.learner_id = k.learner_id
                        when matched then update set made_from = :madeFrom
                        when not matched then insert (learner_id, made_from) values (k.learner_id, :madeFrom)
                        """)
                .param("learner", learner.uuid())
                .param("madeFrom", madeFrom)
                .update();
        Map<Integer, Kept> before = numbered(learner);
        int number = 0;
        for (Review review : cards) {
            Kept card = Kept.of(review);
            if (!card.equals(before.remove(number))) {
                delete(learner, number);
                insert(learner, number, card);
            }
            number++;
        }
        before.keySet().forEach(gone -> delete(learner, gone));
    }

    /** The one due first comes first. */
    List<Kept> of(PersonId learner) {
        return jdbc.sql(SELECT + " order by due_at, number")
                .param("learner", learner.uuid())
                .query((row, number) -> kept(row))
                .list();
    }

    private Map<Integer, Kept> numbered(PersonId learner) {
        Map<Integer, Kept> cards = new HashMap<>();
        jdbc.sql(SELECT).param("learner", learner.uuid()).query(row -> {
            cards.put(row.getInt("number"), kept(row));
        });
        return cards;
    }

    private void delete(PersonId learner, int number) {
        jdbc.sql("delete from mastery_card where learner_id = :learner and number = :number")
                .param("learner", learner.uuid())
                .param("number", number)
                .update();
    }

    private void insert(PersonId learner, int number, Kept card) {
        Span span = card.target().span();
        jdbc.sql("""
                        insert into mastery_card (learner_id, number, brief_id, skill, section, paragraph, span_start,
                            span_end, asked_id, stability, difficulty, reviewed_at, due_at, reviews, lapses)
                        values (:learner, :number, :brief, :skill, :section, :paragraph, :start,
                            :end, :asked, :stability, :difficulty, :reviewedAt, :dueAt, :reviews, :lapses)
                        """)
                .param("learner", learner.uuid())
                .param("number", number)
                .param("brief", card.target().brief().uuid())
                .param("skill", card.target().skill().name())
                .param("section", span.section())
                .param("paragraph", span.paragraph())
                .param("start", span.start())
                .param("end", span.end())
                .param("asked", card.asked().uuid())
                .param("stability", card.memory().stability())
                .param("difficulty", card.memory().difficulty())
                .param("reviewedAt", stored(card.reviewedAt()))
                .param("dueAt", stored(card.due()))
                .param("reviews", card.reviews())
                .param("lapses", card.lapses())
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new Target(
                        new BriefId(row.getObject("brief_id", UUID.class)),
                        Skill.valueOf(row.getString("skill")),
                        new Span(
                                row.getInt("section"),
                                row.getInt("paragraph"),
                                row.getInt("span_start"),
                                row.getInt("span_end"))),
                new QuestionVersionId(row.getObject("asked_id", UUID.class)),
                new Memory(row.getDouble("stability"), row.getDouble("difficulty")),
                row.getObject("reviewed_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("reviews"),
                row.getInt("lapses"));
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
