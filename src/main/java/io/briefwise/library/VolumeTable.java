package io.briefwise.library;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers what was taken from the shelves. */
@Repository
class VolumeTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    VolumeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean has(Volume volume) {
        return jdbc.sql("select count(*) from library_volume where slug = :slug and fingerprint = :fingerprint")
                        .param("slug", volume.slug())
                        .param("fingerprint", volume.fingerprint())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void remember(Volume volume) {
        jdbc.sql("delete from library_volume where slug = :slug")
                .param("slug", volume.slug())
                .update();
        jdbc.sql("insert into library_volume (slug, fingerprint, taken_at) values (:slug, :fingerprint, :now)")
                .param("slug", volume.slug())
                .param("fingerprint", volume.fingerprint())
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
