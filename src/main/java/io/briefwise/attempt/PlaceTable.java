package io.briefwise.attempt;

import io.briefwise.question.QuestionVersionId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what questions of attempts have besides an answer. Written while the attempt is locked. */
@Repository
class PlaceTable {

    private final JdbcClient jdbc;

    PlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<QuestionVersionId, Place> of(AttemptId attempt) {
        Map<QuestionVersionId, Place> places = new HashMap<>();
        jdbc.sql("select version_id, edition, flagged, settled from attempt_place where attempt_id = :attempt")
                .param("attempt", attempt.uuid())
                .query(row -> {
                    places.put(
                            new QuestionVersionId(row.getObject("version_id", UUID.class)),
                            new Place(row.getInt("edition"), row.getBoolean("flagged"), row.getBoolean("settled")));
                });
        return places;
    }

    void put(AttemptId attempt, QuestionVersionId question, Place place) {
        int updated = bound("""
                update attempt_place set edition = :edition, flagged = :flagged, settled = :settled
                where attempt_id = :attempt and version_id = :question
                """, attempt, question, place).update();
        if (updated == 0) {
            bound("""
                    insert into attempt_place (attempt_id, version_id, edition, flagged, settled)
                    values (:attempt, :question, :edition, :flagged, :settled)
                    """, attempt, question, place).update();
        }
    }

    private JdbcClient.StatementSpec bound(String sql, AttemptId attempt, QuestionVersionId question, Place place) {
        return jdbc.sql(sql)
                .param("attempt", attempt.uuid())
                .param("question", question.uuid())
                .param("edition", place.edition())
                .param("flagged", place.flagged())
                .param("settled", place.settled());
    }
}
