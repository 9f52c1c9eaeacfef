package io.briefwise.brief;

import io.briefwise.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The briefs that are kept: each with the original it was made from. */
@Service
@Transactional
public class Briefs {

    private static final String CARD = "select id, title, author, published, about, words, sections from brief_text ";

    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Briefs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a brief; without an owner it is shared with all. */
    public BriefId keep(Brief brief, String original, @Nullable PersonId owner) {
        return insert(brief, original, owner, null, null);
    }

    /** Keeps a brief of the library under its slug; the text kept under that slug is replaced only if it changed. */
    public BriefId keepShared(String slug, Brief brief, String original, @Nullable String about) {
        Optional<UUID> kept = database.sql("select id from brief_text where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .optional();
        if (kept.isEmpty()) {
            return insert(brief, original, null, slug, about);
        }
        UUID id = kept.get();
        described("""
                        update brief_text set title = :title, author = :author, published = :published, about = :about,
                            words = :words, sections = :sections, content = :content, original = :original
                        where id = :id and (content <> :content or original <> :original
                            or coalesce(about, '') <> coalesce(:about, ''))""", brief, original, about).param("id", id).update();
        return new BriefId(id);
    }

    @Transactional(readOnly = true)
    public Optional<Brief> find(BriefId id) {
        return database.sql("select content from brief_text where id = :id")
                .param("id", id.uuid())
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, Brief.class));
    }

    /** The text that a brief was made from. */
    @Transactional(readOnly = true)
    public Optional<String> original(BriefId id) {
        return database.sql("select original from brief_text where id = :id")
                .param("id", id.uuid())
                .query(String.class)
                .optional();
    }

    /** Who brought the brief in; empty for one that is shared with all. */
    @Transactional(readOnly = true)
    public Optional<PersonId> owner(BriefId id) {
        return database.sql("select owner from brief_text where id = :id and owner is not null")
                .param("id", id.uuid())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** What a shelf says of one brief. */
    @Transactional(readOnly = true)
    public Optional<BriefCard> card(BriefId id) {
        return database.sql(CARD + "where id = :id")
                .param("id", id.uuid())
                .query(Briefs::card)
                .optional();
    }

    /** The briefs that are shared with all, by title. */
    @Transactional(readOnly = true)
    public List<BriefCard> shared() {
        return database.sql(CARD + "where owner is null order by title, id")
                .query(Briefs::card)
                .list();
    }

    /** The briefs that a person brought in, the newest first. */
    @Transactional(readOnly = true)
    public List<BriefCard> ofOwner(PersonId owner) {
        return database.sql(CARD + "where owner = :owner order by created_at desc, id")
                .param("owner", owner.uuid())
                .query(Briefs::card)
                .list();
    }

    private BriefId insert(
            Brief brief, String original, @Nullable PersonId owner, @Nullable String slug, @Nullable String about) {
        BriefId id = BriefId.fresh();
        described("""
                        insert into brief_text
                            (id, owner, slug, title, author, published, about, words, sections, content, original, created_at)
                        values (:id, :owner, :slug, :title, :author, :published, :about, :words, :sections, :content,
                            :original, :created)""", brief, original, about)
                .param("id", id.uuid())
                .param("owner", owner == null ? null : owner.uuid(), java.sql.Types.OTHER)
                .param("slug", slug, java.sql.Types.VARCHAR)
                .param(
                        "created",
                        OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
                .update();
        return id;
    }

    private JdbcClient.StatementSpec described(String sql, Brief brief, String original, @Nullable String about) {
        return database.sql(sql)
                .param("title", brief.title())
                .param("author", brief.author(), java.sql.Types.VARCHAR)
                .param("published", brief.date(), java.sql.Types.DATE)
                .param("about", about, java.sql.Types.VARCHAR)
                .param("words", brief.words())
                .param("sections", brief.sections().size())
                .param("content", json.writeValueAsString(brief))
                .param("original", original);
    }

    private static BriefCard card(ResultSet row, int number) throws SQLException {
        return new BriefCard(
                new BriefId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("author"),
                row.getObject("published", LocalDate.class),
                row.getString("about"),
                row.getInt("words"),
                row.getInt("sections"));
    }
}
