package io.briefwise.generation;

import io.briefwise.brief.BriefErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nothing is generated any more for a text that goes. */
@Component
class ErasedTexts {

    private final JdbcClient jdbc;

    ErasedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(BriefErased erased) {
        jdbc.sql("delete from generation_job where brief_id = ?")
                .param(erased.brief().uuid())
                .update();
    }
}
