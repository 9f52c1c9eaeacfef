package io.briefwise.question;

import io.briefwise.brief.BriefId;
import io.briefwise.question.argument.ArgumentJson;
import io.briefwise.question.argument.ArgumentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of argument maps, one a brief. */
@Repository
class ArgumentTable {

    private final JdbcClient jdbc;

    ArgumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ArgumentMap of(BriefId brief) {
        return jdbc.sql("select content from question_argument where brief_id = :brief")
                .param("brief", brief.uuid())
                .query(String.class)
                .optional()
                .map(ArgumentJson::read)
                .orElse(ArgumentMap.NONE);
    }

    void put(BriefId brief, ArgumentMap map) {
        jdbc.sql("delete from question_argument where brief_id = :brief")
                .param("brief", brief.uuid())
                .update();
        jdbc.sql("insert into question_argument (brief_id, content) values (:brief, :content)")
                .param("brief", brief.uuid())
                .param("content", ArgumentJson.write(map))
                .update();
    }
}
