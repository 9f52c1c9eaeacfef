package io.briefwise.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Where a measured server keeps its data. */
sealed interface Store extends AutoCloseable {

    String name();

    /** What the server is told of it. */
    List<String> settings();

    /** Works on it directly; only while no server holds it, where it is a file. */
    <T> T opened(Function<DataSource, T> work);

    /** CPU time of its own processes so far; a database inside the server has none. */
    double cpuSeconds();

    /** Stops it as a failing machine would, and starts it again; nothing happens to a database inside the server. */
    void restart() throws IOException;

    @Override
    void close() throws IOException;

    static Store named(String name, Path folder) throws IOException {
        return switch (name) {
            case "h2" -> new H2(folder.resolve("data"));
            case "postgresql" -> new Postgres(EmbeddedPostgresServer.start(folder.resolve("postgresql")));
            default -> throw new IllegalArgumentException("h2 or postgresql, not " + name);
        };
    }

    /** An H2 file with the product's own address. */
    record H2(Path data) implements Store {

        @Override
        public String name() {
            return "H2";
        }

        @Override
        public List<String> settings() {
            return List.of("--briefwise.data=" + data);
        }

        @Override
        public <T> T opened(Function<DataSource, T> work) {
            JdbcConnectionPool pool =
                    JdbcConnectionPool.create("jdbc:h2:file:" + data.resolve("briefwise") + ";WRITE_DELAY=0", "sa", "");
            try {
                return work.apply(pool);
            } finally {
                pool.dispose();
            }
        }

        @Override
        public double cpuSeconds() {
            return 0;
        }

        @Override
        public void restart() {}

        @Override
        public void close() {}
    }

    /** A PostgreSQL server of its own. */
    record Postgres(EmbeddedPostgresServer server) implements Store {

        @Override
        public String name() {
            return "PostgreSQL";
        }

        @Override
        public List<String> settings() {
            return List.of(
                    "--spring.profiles.active=postgresql",
                    "--spring.datasource.url=" + server.address(),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=postgres");
        }

        @Override
        public <T> T opened(Function<DataSource, T> work) {
            return work.apply(server.dataSource());
        }

        @Override
        public double cpuSeconds() {
            return server.cpuSeconds();
        }

        @Override
        public void restart() throws IOException {
            server.crashAndRestart();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
