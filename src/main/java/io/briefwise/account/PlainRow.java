package io.briefwise.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows as names and plain values, the same from both databases, for an export. */
public final class PlainRow implements RowMapper<Map<String, @Nullable Object>> {

    private static final PlainRow INSTANCE = new PlainRow();

    private PlainRow() {}

    /** What a statement finds whose one parameter is the person. */
    public static List<Map<String, @Nullable Object>> of(JdbcClient jdbc, String sql, PersonId person) {
        return jdbc.sql(sql).param(person.uuid()).query(INSTANCE).list();
    }

    @Override
    public Map<String, @Nullable Object> mapRow(ResultSet row, int number) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String name = row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT);
            values.put(name, plain(row, column));
        }
        return values;
    }

    private static @Nullable Object plain(ResultSet row, int column) throws SQLException {
        Object there = row.getObject(column);
        return switch (there) {
            case null -> null;
            case java.sql.Timestamp _, OffsetDateTime _ ->
                row.getObject(column, OffsetDateTime.class).toInstant().toString();
            case Number number -> number;
            case Boolean truth -> truth;
            case UUID id -> id.toString();
            default -> row.getString(column);
        };
    }
}
