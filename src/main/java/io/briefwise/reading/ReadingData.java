package io.briefwise.reading;

import io.briefwise.account.PersonColumn;
import io.briefwise.account.PersonId;
import io.briefwise.account.PersonalData;
import io.briefwise.account.PlainRow;
import io.briefwise.brief.BriefErased;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a person is in which text, and what they found of its argument. */
@Component
@Order(20)
class ReadingData implements PersonalData {

    private final JdbcClient jdbc;

    ReadingData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonColumn> columns() {
        return List.of(
                PersonColumn.erased("reading_position", "person"), PersonColumn.erased("reading_exercise", "person"));
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(PersonId person) {
        return Map.of(
                "reading", PlainRow.of(jdbc, """
                        select brief, section, furthest_section, seconds_read, updated_at
                        from reading_position where person = ?""", person), "arguments looked for", PlainRow.of(jdbc, """
                        select brief, section, claim, found, wanted, done_at
                        from reading_exercise where person = ? order by done_at""", person));
    }

    @Override
    public void erase(PersonId person, PersonId nobody) {
        remove("delete from reading_position where person = ?", person.uuid());
        remove("delete from reading_exercise where person = ?", person.uuid());
    }

    @EventListener
    void follow(BriefErased erased) {
        remove("delete from reading_position where brief = ?", erased.brief().uuid());
        remove("delete from reading_exercise where brief = ?", erased.brief().uuid());
    }

    private void remove(String sql, UUID id) {
        jdbc.sql(sql).param(id).update();
    }
}
