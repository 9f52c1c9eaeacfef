package io.briefwise.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account itself; erased last, since everything else belongs to it. Acts stay on record, under nobody's id. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AccountData implements PersonalData {

    private final JdbcClient jdbc;
    private final Audit audit;

    AccountData(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public List<PersonColumn> columns() {
        return List.of(
                PersonColumn.erased("account_person", "id"),
                PersonColumn.erased("account_reset", "person_id"),
                PersonColumn.erased("account_device", "person_id"),
                PersonColumn.unnamed("account_audit", "actor_id"),
                PersonColumn.unnamed("account_audit", "subject_id"));
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(PersonId person) {
        return Map.of(
                "account",
                PlainRow.of(
                        jdbc,
                        "select name, email, role, active, created_at, seen_at from account_person where id = ?",
                        person),
                "devices",
                PlainRow.of(
                        jdbc,
                        "select browser, kept, signed_in_at, seen_at from account_device where person_id = ?",
                        person),
                "acts on the account",
                PlainRow.of(
                        jdbc,
                        "select act, detail, done_at from account_audit where subject_id = ? order by done_at",
                        person));
    }

    @Override
    public void erase(PersonId person, PersonId nobody) {
        change("delete from account_reset where person_id = :person", person, nobody);
        change("delete from account_device where person_id = :person", person, nobody);
        change("update account_audit set actor_id = :nobody where actor_id = :person", person, nobody);
        change("update account_audit set subject_id = :nobody where subject_id = :person", person, nobody);
        change("delete from account_person where id = :person", person, nobody);
        audit.record(null, Act.PERSON_ERASED, nobody, "");
    }

    private void change(String sql, PersonId person, PersonId nobody) {
        jdbc.sql(sql)
                .param("person", person.uuid())
                .param("nobody", nobody.uuid())
                .update();
    }
}
