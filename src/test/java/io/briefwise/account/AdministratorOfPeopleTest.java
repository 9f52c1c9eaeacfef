package io.briefwise.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@ParameterizedClass
@EnumSource(Database.class)
class AdministratorOfPeopleTest {

    private final Parts parts;
    private final Administration administration;
    private final People people;
    private final Credentials credentials;
    private final PersonId ada;
    private final PersonId mira;

    AdministratorOfPeopleTest(Database database) {
        parts = database.parts("io.briefwise.account");
        administration = parts.get(Administration.class);
        people = parts.get(People.class);
        credentials = parts.get(Credentials.class);
        ada = people.admit("Ada Adler", "ada@school.example", Role.ADMINISTRATOR)
                .id();
        mira = people.admit("Mira Kant", "mira@school.example", Role.LEARNER).id();
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void makes_a_learner_an_instructor_and_the_old_session_ends() {
        SignedIn session = credentials.read("mira@school.example").orElseThrow();

        administration.changeRole(mira, Role.INSTRUCTOR, ada);

        assertThat(people.find(mira)).get().extracting(Person::role).isEqualTo(Role.INSTRUCTOR);
        assertThat(credentials.stillHold(session, null)).isFalse();
    }

    @Test
    void keeps_a_deactivated_person_out_until_reactivated() {
        SignedIn session = credentials.read("mira@school.example").orElseThrow();

        administration.deactivate(mira, ada);
        assertThat(credentials.stillHold(session, null)).isFalse();
        assertThatThrownBy(() -> credentials.loadUserByUsername("mira@school.example"))
                .isInstanceOf(UsernameNotFoundException.class);

        administration.reactivate(mira, ada);
        assertThat(credentials.read("mira@school.example")).isPresent();
        assertThat(credentials.stillHold(session, null)).isFalse();
    }

    @Test
    void the_last_administrator_is_neither_deactivated_nor_demoted() {
        ActResult<Person> refused = new ActResult.Refused<>(ActRefusal.LAST_ADMINISTRATOR);

        assertThat(administration.deactivate(ada, ada)).isEqualTo(refused);
        assertThat(administration.changeRole(ada, Role.LEARNER, ada)).isEqualTo(refused);
        assertThat(people.find(ada))
                .get()
                .extracting(Person::active, Person::role)
                .containsExactly(true, Role.ADMINISTRATOR);
    }

    @Test
    void one_of_two_may_go() {
        administration.changeRole(mira, Role.ADMINISTRATOR, ada);

        assertThat(administration.changeRole(ada, Role.INSTRUCTOR, ada)).isInstanceOf(ActResult.Done.class);
        assertThat(administration.deactivate(mira, mira))
                .isEqualTo(new ActResult.Refused<Person>(ActRefusal.LAST_ADMINISTRATOR));
    }

    @Test
    void two_who_remove_each_other_at_once_leave_one() throws Exception {
        administration.changeRole(mira, Role.ADMINISTRATOR, ada);
        List<Callable<ActResult<Person>>> duel =
                List.of(() -> administration.deactivate(mira, ada), () -> administration.deactivate(ada, mira));

        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            two.invokeAll(duel);
        }
        assertThat(parts.jdbc()
                        .sql("select count(*) from account_person where role = 'ADMINISTRATOR' and active")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void every_act_is_on_record() {
        administration.changeRole(mira, Role.INSTRUCTOR, ada);
        parts.clock().advance(Duration.ofMinutes(1));
        administration.deactivate(mira, ada);

        assertThat(administration.history(mira, ada))
                .extracting(AuditEntry::actor, AuditEntry::act, AuditEntry::detail)
                .containsExactly(tuple(ada, Act.DEACTIVATED, ""), tuple(ada, Act.ROLE_CHANGED, "INSTRUCTOR"));
    }

    @Test
    void nobody_else_administers() {
        assertThatThrownBy(() -> administration.search("", 0, mira)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.changeRole(mira, Role.ADMINISTRATOR, mira))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.resetLink(ada, mira)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.deactivate(ada, PersonId.fresh()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_unknown_person_is_refused() {
        assertThat(administration.deactivate(PersonId.fresh(), ada))
                .isEqualTo(new ActResult.Refused<Person>(ActRefusal.UNKNOWN_PERSON));
    }

    @Test
    void people_are_found_by_part_of_name_or_address_a_page_at_a_time() {
        for (int i = 0; i < 60; i++) {
            people.admit("Pupil %02d".formatted(i), "pupil%02d@school.example".formatted(i), Role.LEARNER);
        }

        PeoplePage first = administration.search("PUPIL", 0, ada);
        assertThat(first.total()).isEqualTo(60);
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.people()).hasSize(25).first().extracting(Person::name).isEqualTo("Pupil 00");
        assertThat(administration.search("pupil", 99, ada).page()).isEqualTo(2);
        assertThat(administration.search("mira@", 0, ada).people())
                .extracting(Person::id)
                .containsExactly(mira);
    }

    @Test
    void wildcards_and_quotes_are_searched_as_they_stand() {
        for (String text : List.of("%", "_", "!", "' or 1=1", "x".repeat(100_000))) {
            assertThat(administration.search(text, 0, ada).people()).isEmpty();
        }
    }
}
