package io.briefwise.brief;

import io.briefwise.account.PersonColumn;
import io.briefwise.account.PersonId;
import io.briefwise.account.PersonalData;
import io.briefwise.account.PlainRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts that people brought in. They go with them, but for those that were set for a class. */
@Component
@Order(50)
class OwnTexts implements PersonalData {

    private final JdbcClient jdbc;
    private final Briefs briefs;
    private final ObjectProvider<BriefUse> uses;
    private final ApplicationEventPublisher events;

    OwnTexts(JdbcClient jdbc, Briefs briefs, ObjectProvider<BriefUse> uses, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.briefs = briefs;
        this.uses = uses;
        this.events = events;
    }

    @Override
    public List<PersonColumn> columns() {
        return List.of(PersonColumn.unnamed("brief_text", "owner"));
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(PersonId person) {
        return Map.of(
                "own texts",
                PlainRow.of(
                        jdbc,
                        "select title, author, published, original, created_at from brief_text where owner = ?",
                        person));
    }

    @Override
    public void erase(PersonId person, PersonId nobody) {
        briefs.ofOwner(person).stream()
                .map(BriefCard::id)
                .filter(brief -> uses.stream().noneMatch(use -> use.needs(brief)))
                .forEach(this::erase);
        jdbc.sql("update brief_text set owner = ? where owner = ?")
                .params(nobody.uuid(), person.uuid())
                .update();
    }

    private void erase(BriefId brief) {
        events.publishEvent(new BriefErased(brief));
        jdbc.sql("delete from brief_text where id = ?").param(brief.uuid()).update();
    }
}
