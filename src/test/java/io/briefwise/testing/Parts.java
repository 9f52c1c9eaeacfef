package io.briefwise.testing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Services of the product wired to a real database, with transactions and a clock of the test's, without a server. */
public final class Parts implements AutoCloseable {

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final MovableClock clock;
    private final String[] packages;
    private final CountingDataSource dataSource;
    private final JdbcClient jdbc;

    Parts(Database database, String... packages) {
        this(database, Map.of(), packages);
    }

    /** With settings that differ from {@code application.yaml}. */
    public Parts(Database database, Map<String, Object> settings, String... packages) {
        this(new CountingDataSource(database.dataSource()), new MovableClock(), settings, packages);
        empty(database);
    }

    private Parts(CountingDataSource dataSource, MovableClock clock, Map<String, Object> settings, String... packages) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.packages = packages;
        jdbc = JdbcClient.create(dataSource);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.registerBean(DataSource.class, () -> dataSource);
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(dataSource));
        context.registerBean(Clock.class, () -> clock);
        context.register(Transactions.class);
        context.scan(packages);
        context.refresh();
    }

    /** The same parts made anew on what is stored, as after a restart of the server. */
    public Parts restarted() {
        return new Parts(dataSource, clock, Map.of(), packages);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** All parts of a type, in their order. */
    public <T> List<T> all(Class<T> type) {
        return context.getBeanProvider(type).orderedStream().toList();
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** How many statements the parts have sent to the database so far. */
    public int statements() {
        return dataSource.statements();
    }

    public MovableClock clock() {
        return clock;
    }

    @Override
    public void close() {
        context.close();
    }

    private void empty(Database database) {
        List<String> tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'""").query(String.class).list().stream()
                .map(table -> "\"" + table + "\"")
                .toList();
        switch (database) {
            case H2 -> {
                jdbc.sql("set referential_integrity false").update();
                tables.forEach(table -> jdbc.sql("truncate table " + table).update());
                jdbc.sql("set referential_integrity true").update();
            }
            case POSTGRESQL ->
                jdbc.sql("truncate table " + String.join(", ", tables)).update();
        }
    }
}
