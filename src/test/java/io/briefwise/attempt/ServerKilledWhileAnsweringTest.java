package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills (SIGKILL) a process that answers on an H2 file with the product's own settings, at a random moment, and looks what
 * is there afterwards. {@code -Dbriefwise.kills=20} does it more often.
 */
class ServerKilledWhileAnsweringTest {

    private static final long SEED = 7;

    @TempDir
    private Path folder = Path.of(".");

    static int[] kills() {
        return new Random(SEED)
                .ints(Integer.getInteger("briefwise.kills", 2), 50, 1500)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("kills")
    @Timeout(120)
    void every_acknowledged_answer_is_there_afterwards(int answers) throws IOException, InterruptedException {
        String address = address();
        Map<String, Integer> acknowledged = killedAfter(answers, address);

        Map<String, Integer> stored = stored(address);
        long lost = acknowledged.entrySet().stream()
                .filter(entry -> stored.getOrDefault(entry.getKey(), -1) < entry.getValue())
                .count();
        System.out.printf("killed after %d acknowledged answers: %d questions went back%n", answers, lost);
        assertThat(lost).isZero();
    }

    /** The highest number acknowledged for each question. */
    private static Map<String, Integer> killedAfter(int answers, String address)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnsweringUntilKilled.class.getName(),
                        address)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Integer> acknowledged = new HashMap<>();
        try (BufferedReader receipts = process.inputReader()) {
            int seen = 0;
            for (String line = receipts.readLine(); line != null; line = receipts.readLine()) {
                if (line.matches("[0-9a-f-]{36} \\d+")) {
                    acknowledged.put(line.substring(0, 36), Integer.valueOf(line.substring(37)));
                    if (++seen == answers) {
                        process.toHandle().destroyForcibly();
                    }
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).as("the process answered").isNotEmpty();
        return acknowledged;
    }

    private static Map<String, Integer> stored(String address) {
        DataSource database = JdbcConnectionPool.create(address, "sa", "");
        Map<String, Integer> stored = new HashMap<>();
        JdbcClient.create(database)
                .sql("select version_id, written from attempt_answer")
                .query(row -> {
                    stored.put(row.getString("version_id"), Integer.valueOf(row.getString("written")));
                });
        return stored;
    }

    private String address() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        Properties settings = Objects.requireNonNull(yaml.getObject());
        return settings.getProperty("spring.datasource.url").replace("${briefwise.data}", folder.toString());
    }
}
