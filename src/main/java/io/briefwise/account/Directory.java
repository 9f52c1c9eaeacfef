package io.briefwise.account;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finding people, a page at a time. */
@Repository
class Directory {

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose name or address contains the text, by name; a page beyond the last is the last. */
    PeoplePage search(String text, int wanted) {
        String start = text.length() > 254 ? text.substring(0, 254) : text;
        String pattern = "%"
                + start.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
        String where = " from account_person where lower(name) like :text escape '!' or email like :text escape '!' ";
        int total = jdbc.sql("select count(*)" + where)
                .param("text", pattern)
                .query(Integer.class)
                .single();
        int page = Math.clamp(wanted, 0, Math.max(0, (total - 1) / PeoplePage.SIZE));
        List<Person> people = jdbc.sql("select " + People.COLUMNS + where
                        + "order by lower(name), id offset :skip rows fetch next :size rows only")
                .param("text", pattern)
                .param("skip", page * PeoplePage.SIZE)
                .param("size", PeoplePage.SIZE)
                .query(People::person)
                .list();
        return new PeoplePage(people, page, total);
    }

    /** Locks the administrators until the transaction ends, so that two of them cannot remove each other at once. */
    List<PersonId> lockAdministrators() {
        return jdbc.sql("select id from account_person where role = 'ADMINISTRATOR' and active order by id for update")
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }
}
