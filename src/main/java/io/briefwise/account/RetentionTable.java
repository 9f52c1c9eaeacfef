package io.briefwise.account;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The periods that an administrator has set. */
@Repository
class RetentionTable {

    private final JdbcClient jdbc;

    RetentionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Retained, Integer> all() {
        Map<Retained, Integer> days = new EnumMap<>(Retained.class);
        jdbc.sql("select what, days from account_retention").query(row -> {
            days.put(Retained.valueOf(row.getString("what")), row.getInt("days"));
        });
        return days;
    }

    void put(Retained what, Optional<Integer> days) {
        jdbc.sql("delete from account_retention where what = ?")
                .param(what.name())
                .update();
        days.ifPresent(period -> jdbc.sql("insert into account_retention (what, days) values (?, ?)")
                .params(what.name(), period)
                .update());
    }
}
