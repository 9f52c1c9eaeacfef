package io.briefwise.mastery;

import io.briefwise.mastery.ability.Rated;
import io.briefwise.question.QuestionVersionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of how hard questions have turned out; one that nobody has answered is not in it. */
@Repository
class DifficultyTable {

    private final JdbcClient jdbc;

    DifficultyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<QuestionVersionId, Rated> of(Collection<QuestionVersionId> questions) {
        Map<QuestionVersionId, Rated> found = new HashMap<>();
        if (!questions.isEmpty()) {
            jdbc.sql("select version_id, difficulty, answers from mastery_question where version_id in (:ids)")
                    .param(
                            "ids",
                            questions.stream().map(QuestionVersionId::uuid).toList())
                    .query(row -> {
                        found.put(
                                new QuestionVersionId(row.getObject("version_id", UUID.class)),
                                new Rated(row.getDouble("difficulty"), row.getInt("answers")));
                    });
        }
        return found;
    }

    void put(QuestionVersionId question, Rated rated) {
        jdbc.sql("""
                        merge into mastery_question q
                        using (select cast(:id as uuid) as version_id) k on q.version_id = k.version_id
                        when matched then update set difficulty = :difficulty, answers = :answers
                        when not matched then insert (version_id, difficulty, answers)
                            values (k.version_id, :difficulty, :answers)
                        """)
                .param("id", question.uuid())
                .param("difficulty", rated.at())
                .param("answers", rated.answers())
                .update();
    }

    void clear() {
        jdbc.sql("delete from mastery_question").update();
    }
}
