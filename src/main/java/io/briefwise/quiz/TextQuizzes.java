package io.briefwise.quiz;

import io.briefwise.brief.BriefErased;
import io.briefwise.brief.BriefId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every quiz that was ever made of a text, also those whose place another has taken. */
@Repository
public class TextQuizzes {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TextQuizzes(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public List<QuizId> everMadeOf(BriefId brief) {
        return jdbc.sql("select id from quiz_quiz where brief_id = ?")
                .param(brief.uuid())
                .query((row, number) -> new QuizId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The quizzes of a text go with it. */
    @EventListener
    @Order(10)
    void follow(BriefErased erased) {
        events.publishEvent(new QuizzesErased(everMadeOf(erased.brief())));
        change("delete from quiz_question where quiz_id in (select id from quiz_quiz where brief_id = ?)", erased);
        change("delete from quiz_quiz where brief_id = ?", erased);
    }

    private void change(String sql, BriefErased erased) {
        jdbc.sql(sql).param(erased.brief().uuid()).update();
    }
}
