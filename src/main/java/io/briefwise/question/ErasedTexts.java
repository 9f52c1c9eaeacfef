package io.briefwise.question;

import io.briefwise.brief.BriefErased;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bank of a text goes with it, after whatever was made of the bank. */
@Component
class ErasedTexts {

    private final JdbcClient jdbc;

    ErasedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(20)
    void follow(BriefErased erased) {
        change("""
                delete from question_version where item_id in
                (select id from question_item where brief_id = ?)""", erased);
        change("delete from question_item where brief_id = ?", erased);
        change("delete from question_argument where brief_id = ?", erased);
    }

    private void change(String sql, BriefErased erased) {
        jdbc.sql(sql).param(erased.brief().uuid()).update();
    }
}
