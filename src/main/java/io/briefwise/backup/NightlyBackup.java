package io.briefwise.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A copy each night where {@code briefwise.backup} names a folder. On PostgreSQL its own tools do this better. */
@Component
@ConditionalOnProperty("briefwise.backup")
class NightlyBackup {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);

    private final Backups backups;

    NightlyBackup(
            JdbcClient jdbc,
            Clock clock,
            @Value("${briefwise.backup}") Path folder,
            @Value("${spring.datasource.url}") String database) {
        if (!database.startsWith("jdbc:h2:file:")) {
            throw new IllegalArgumentException("briefwise.backup is for the embedded database, not for " + database);
        }
        backups = new Backups(jdbc, clock, folder);
    }

    @Scheduled(cron = "${briefwise.backup-at:0 10 3 * * *}", zone = "UTC")
    void make() throws IOException {
        LOG.info("The database was copied to {}", backups.make());
    }
}
