package io.briefwise.question;

import io.briefwise.brief.BriefId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the bank: an item is a question through its edits, a version is what it was at one time. */
@Repository
class BankTables {

    private static final String VERSIONS = """
            select v.id, v.content, v.edited, i.in_set, i.id as item_id
            from question_version v join question_item i on i.id = v.item_id
            """;

    private static final String CURRENT = VERSIONS + """
            where i.brief_id = :brief and i.retired_at is null
              and v.number = (select max(w.number) from question_version w where w.item_id = i.id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReadQuestions read = new ReadQuestions();

    BankTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<BankedQuestion> current(BriefId brief) {
        return jdbc.sql(CURRENT + " order by i.position")
                .param("brief", brief.uuid())
                .query((row, number) -> banked(row))
                .list();
    }

    /** The items that the bank holds now, by the content of their newest version. */
    Map<String, UUID> currentItems(BriefId brief) {
        Map<String, UUID> items = new HashMap<>();
        jdbc.sql(CURRENT).param("brief", brief.uuid()).query(row -> {
            items.put(row.getString("content"), row.getObject("item_id", UUID.class));
        });
        return items;
    }

    List<BankedQuestion> versions(Collection<QuestionVersionId> ids) {
        return jdbc.sql(VERSIONS + " where v.id in (:ids)")
                .param("ids", ids.stream().map(QuestionVersionId::uuid).toList())
                .query((row, number) -> banked(row))
                .list();
    }

    void insert(BriefId brief, Draft draft, String content, int position, Origin origin) {
        UUID item = UUID.randomUUID();
        jdbc.sql("""
                        insert into question_item (id, brief_id, origin, in_set, position, created_at)
                        values (:id, :brief, :origin, :inSet, :position, :now)
                        """)
                .param("id", item)
                .param("brief", brief.uuid())
                .param("origin", origin.name())
                .param("inSet", draft.inSet())
                .param("position", position)
                .param("now", Moment.stored(clock.instant()))
                .update();
        Head head = draft.question().head();
        jdbc.sql("""
                        insert into question_version
                            (id, item_id, number, edited, family, rule, skill, process, form, section, content, created_at)
                        values (:id, :item, 1, :edited, :family, :rule, :skill, :process, :form, :section, :content, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("item", item)
                .param("edited", draft.edited())
                .param("family", head.family().name())
                .param("rule", head.rule())
                .param("skill", head.skill().name())
                .param("process", head.skill().process().name())
                .param("form", draft.question().form().name())
                .param("section", head.section())
                .param("content", content)
                .param("now", Moment.stored(clock.instant()))
                .update();
    }

    void place(UUID item, boolean inSet, int position) {
        jdbc.sql("update question_item set in_set = :inSet, position = :position where id = :id")
                .param("inSet", inSet)
                .param("position", position)
                .param("id", item)
                .update();
    }

    void retire(Collection<UUID> items) {
        if (!items.isEmpty()) {
            jdbc.sql("update question_item set retired_at = :now where id in (:ids)")
                    .param("now", Moment.stored(clock.instant()))
                    .param("ids", items)
                    .update();
        }
    }

    private BankedQuestion banked(ResultSet row) throws SQLException {
        UUID version = row.getObject("id", UUID.class);
        return new BankedQuestion(
                new QuestionVersionId(version),
                read.of(version, row.getString("content")),
                row.getBoolean("in_set"),
                row.getBoolean("edited"));
    }
}
