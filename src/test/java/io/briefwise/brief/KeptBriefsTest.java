package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.account.PersonId;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class KeptBriefsTest {

    private final Parts parts;
    private final Briefs briefs;
    private final Import.Imported river =
            Imports.imported(Importer.usual().read("river.md", Fixtures.bytes("river.md")));

    KeptBriefsTest(Database database) {
        parts = database.parts("io.briefwise.brief");
        briefs = parts.get(Briefs.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_brief_comes_back_as_it_was_kept_with_its_original() {
        BriefId id = briefs.keep(river.brief(), river.source().original(), null);

        assertThat(briefs.find(id)).contains(river.brief());
        assertThat(briefs.original(id)).contains(river.source().original());
        assertThat(briefs.find(BriefId.fresh())).isEmpty();
    }

    @Test
    void a_brief_without_author_date_and_source_is_kept_too() {
        Brief bare = new Brief(
                "Bare 🙂", null, null, null, List.of(new Section(null, List.of(new Paragraph(1, "Text")))), List.of());

        assertThat(briefs.find(briefs.keep(bare, "Text", PersonId.fresh()))).contains(bare);
    }

    @Test
    void own_briefs_are_seen_by_their_owner_and_shared_ones_by_all() {
        PersonId jane = PersonId.fresh();
        BriefId own = briefs.keep(river.brief(), "own", jane);
        BriefId shared = briefs.keepShared("river", river.brief(), "shared", "About rivers.");

        assertThat(briefs.ofOwner(jane)).extracting(BriefCard::id).containsExactly(own);
        assertThat(briefs.ofOwner(PersonId.fresh())).isEmpty();
        assertThat(briefs.owner(own)).contains(jane);
        assertThat(briefs.owner(shared)).isEmpty();
        assertThat(briefs.shared())
                .containsExactly(new BriefCard(
                        shared,
                        "Room for the river",
                        "Jane Doe",
                        river.brief().date(),
                        "About rivers.",
                        river.brief().words(),
                        3));
    }

    @Test
    void a_text_of_the_library_is_kept_once_and_replaced_when_it_changes() {
        BriefId first = briefs.keepShared("river", river.brief(), "original", "About rivers.");
        Brief changed = new Brief("New", null, null, null, river.brief().sections(), List.of());

        assertThat(briefs.keepShared("river", river.brief(), "original", "About rivers."))
                .isEqualTo(first);
        assertThat(briefs.keepShared("river", changed, "other", null)).isEqualTo(first);
        assertThat(briefs.shared()).hasSize(1);
        assertThat(briefs.find(first)).contains(changed);
        assertThat(briefs.original(first)).contains("other");
    }

    @Test
    void the_importer_takes_its_limits_from_the_settings() {
        assertThat(Imports.refusal(parts.get(Importer.class).readPasted("Too short")))
                .isEqualTo(new Refusal.TooShort(120, 2));
    }
}
