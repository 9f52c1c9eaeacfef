package io.briefwise.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class FirstVisitTest {

    private final Parts parts;
    private final FirstVisit firstVisit;

    FirstVisitTest(Database database) {
        parts = database.parts("io.briefwise.account");
        firstVisit = parts.get(FirstVisit.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void the_token_makes_one_administrator_and_is_dead_then() {
        String token = firstVisit.issueToken().orElseThrow();

        assertThat(firstVisit.createAdministrator(token, Applications.of("first@school.example")))
                .isEqualTo(new AccessResult.Done());
        assertThat(firstVisit.accepts(token)).isFalse();
        assertThat(firstVisit.createAdministrator(token, Applications.of("second@school.example")))
                .isEqualTo(AccessResult.refused(AccessRefusal.LINK_DEAD));
        assertThat(parts.get(People.class).findByEmail("first@school.example"))
                .get()
                .extracting(Person::role)
                .isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void a_wrong_token_opens_nothing() {
        firstVisit.issueToken();

        for (String wrong : List.of("", "guess", "x".repeat(1_000_000), "😀")) {
            assertThat(firstVisit.accepts(wrong)).isFalse();
            assertThat(firstVisit.createAdministrator(wrong, Applications.of("first@school.example")))
                    .isEqualTo(AccessResult.refused(AccessRefusal.LINK_DEAD));
        }
    }

    @Test
    void the_table_does_not_hold_the_token() {
        String token = firstVisit.issueToken().orElseThrow();

        assertThat(parts.jdbc()
                        .sql("select token_hash from account_setup")
                        .query(String.class)
                        .single())
                .isNotEqualTo(token)
                .hasSize(64);
    }

    @Test
    void a_later_start_replaces_the_token_until_there_is_an_administrator() {
        String first = firstVisit.issueToken().orElseThrow();
        String second = firstVisit.issueToken().orElseThrow();

        assertThat(firstVisit.accepts(first)).isFalse();
        firstVisit.createAdministrator(second, Applications.of("first@school.example"));
        assertThat(firstVisit.issueToken()).isEmpty();
    }

    @Test
    void what_cannot_be_used_does_not_use_the_token_up() {
        String token = firstVisit.issueToken().orElseThrow();

        assertThat(firstVisit.createAdministrator(token, new Application("A", "a@school.example", "short")))
                .isEqualTo(AccessResult.refused(AccessRefusal.PASSWORD_TOO_SHORT));
        assertThat(firstVisit.accepts(token)).isTrue();
    }

    @Test
    void of_four_visitors_at_once_one_becomes_administrator() throws Exception {
        String token = firstVisit.issueToken().orElseThrow();
        List<Callable<AccessResult>> visitors = List.of("a", "b", "c", "d").stream()
                .<Callable<AccessResult>>map(
                        name -> () -> firstVisit.createAdministrator(token, Applications.of(name + "@school.example")))
                .toList();

        try (ExecutorService crowd = Executors.newFixedThreadPool(4)) {
            List<Future<AccessResult>> results = crowd.invokeAll(visitors);
            assertThat(results)
                    .extracting(Future::get)
                    .filteredOn(result -> result.equals(new AccessResult.Done()))
                    .hasSize(1);
        }
        assertThat(parts.jdbc()
                        .sql("select count(*) from account_person where role = 'ADMINISTRATOR'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
