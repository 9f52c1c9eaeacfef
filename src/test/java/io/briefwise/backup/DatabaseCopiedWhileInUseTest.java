package io.briefwise.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.testing.MovableClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DatabaseCopiedWhileInUseTest {

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();

    @Test
    @Timeout(120)
    void a_copy_made_under_load_opens_with_everything_acknowledged_before_and_nothing_by_halves() throws Exception {
        JdbcConnectionPool pool = database(folder.resolve("live"));
        Flyway.configure().dataSource(pool).load().migrate();
        JdbcClient jdbc = JdbcClient.create(pool);
        AtomicInteger acknowledged = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> write(pool, acknowledged, over));
        await(acknowledged, 200);

        int before = acknowledged.get();
        Path copy = new Backups(jdbc, clock, folder.resolve("copies")).make();
        await(acknowledged, before + 50);
        over.set(true);
        writer.join();
        pool.dispose();

        JdbcConnectionPool restored = restored(copy);
        JdbcClient there = JdbcClient.create(restored);
        int quizzes = number(there, "select count(*) from quiz_quiz");
        assertThat(quizzes).isBetween(before, acknowledged.get());
        // each was written together with two questions
        assertThat(number(there, "select count(*) from quiz_question")).isEqualTo(2 * quizzes);
        assertThat(Flyway.configure().dataSource(restored).load().migrate().migrationsExecuted)
                .isZero();
        restored.dispose();
    }

    @Test
    void two_weeks_of_copies_are_kept() throws IOException {
        JdbcConnectionPool pool = database(folder.resolve("live"));
        Backups backups = new Backups(JdbcClient.create(pool), clock, folder.resolve("copies"));
        for (int night = 0; night < Backups.KEPT + 3; night++) {
            clock.advance(Duration.ofDays(1));
            backups.make();
        }

        assertThat(backups.present()).hasSize(Backups.KEPT).first().asString().contains("20260319");
        pool.dispose();
    }

    private static void write(JdbcConnectionPool pool, AtomicInteger acknowledged, AtomicBoolean over) {
        JdbcClient jdbc = JdbcClient.create(pool);
        TransactionTemplate together = new TransactionTemplate(new DataSourceTransactionManager(pool));
        while (!over.get()) {
            together.executeWithoutResult(_ -> {
                UUID quiz = UUID.randomUUID();
                jdbc.sql("insert into quiz_quiz (id, brief_id, purpose, title, created_at)"
                                + " values (?, random_uuid(), 'QUIZ', 'x', current_timestamp)")
                        .param(quiz)
                        .update();
                for (int position = 0; position < 2; position++) {
                    jdbc.sql("insert into quiz_question (quiz_id, position, version_id) values (?, ?, random_uuid())")
                            .params(quiz, position)
                            .update();
                }
            });
            acknowledged.incrementAndGet();
        }
    }

    /** As the README says: unpack the copy where the data lies. */
    private JdbcConnectionPool restored(Path copy) throws IOException {
        Path target = Files.createDirectories(folder.resolve("restored"));
        try (InputStream file = Files.newInputStream(copy);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, target.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
        return database(target);
    }

    private static JdbcConnectionPool database(Path folder) {
        return JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.resolve("briefwise") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    private static void await(AtomicInteger counter, int wanted) throws InterruptedException {
        while (counter.get() < wanted) {
            Thread.sleep(5);
        }
    }

    private static int number(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
