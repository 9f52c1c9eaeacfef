package io.briefwise.reading;

import io.briefwise.account.PersonColumn;
import io.briefwise.account.PersonId;
import io.briefwise.account.PersonalData;
import io.briefwise.account.PlainRow;
import io.briefwise.brief.BriefErased;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a person is in which text. */
@Component
@Order(20)
class ReadingData implements PersonalData {

    private final JdbcClient jdbc;

    ReadingData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonColumn> columns() {
        return List.of(PersonColumn.erased("reading_position", "person"));
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(PersonId person) {
        return Map.of(
                "reading",
                jdbc.sql("""
                        select brief, section, furthest_section, seconds_read, updated_at
                        from reading_position where person = ?""").param(person.uuid()).query(PlainRow.INSTANCE).list());
    }

    @Override
    public void erase(PersonId person, PersonId nobody) {
        jdbc.sql("delete from reading_position where person = ?")
                .param(person.uuid())
                .update();
    }

    @EventListener
    void follow(BriefErased erased) {
        jdbc.sql("delete from reading_position where brief = ?")
                .param(erased.brief().uuid())
                .update();
    }
}
