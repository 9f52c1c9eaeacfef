package io.briefwise.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * The two databases that every rule about storage must hold on: an H2 file and a real PostgreSQL server, each started once
 * for all tests and migrated by the migrations of the product.
 *
 * <pre>{@code
 * @ParameterizedClass
 * @EnumSource(Database.class)
 * class PeopleTest {
 *     private final Parts parts;
 *     PeopleTest(Database database) { parts = database.parts("io.briefwise.account"); }
 * }</pre>
 */
public enum Database {
    H2 {
        @Override
        DataSource start() throws IOException {
            Path file = Files.createTempDirectory("briefwise-h2").resolve("briefwise");
            return JdbcConnectionPool.create("jdbc:h2:file:" + file + ";WRITE_DELAY=0", "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource start() throws IOException {
            return EmbeddedPostgres.start().getPostgresDatabase();
        }
    };

    private @Nullable DataSource started;

    abstract DataSource start() throws IOException;

    /** The database with all migrations applied; what earlier tests left is still in it. */
    public synchronized DataSource dataSource() {
        if (started == null) {
            try {
                started = start();
            } catch (IOException e) {
                throw new UncheckedIOException(this + " does not start", e);
            }
            Flyway.configure().dataSource(started).load().migrate();
        }
        return started;
    }

    /** The Spring parts of some packages, at work on this database with all its tables emptied. */
    public Parts parts(String... packages) {
        return new Parts(this, packages);
    }
}
