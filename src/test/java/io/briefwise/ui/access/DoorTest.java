package io.briefwise.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.account.AccessResult;
import io.briefwise.account.ActResult;
import io.briefwise.account.Administration;
import io.briefwise.account.Application;
import io.briefwise.account.FirstVisit;
import io.briefwise.account.PasswordReset;
import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.PersonId;
import io.briefwise.account.ResetLink;
import io.briefwise.account.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who gets in, by real requests to a started server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorTest {

    private static final String PASSWORD = "a sentence to remember";

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("briefwise.data", folder::toString);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Administration administration;

    @Autowired
    private PasswordReset reset;

    private PersonId administrator;

    @BeforeAll
    void firstAdministrator(@Autowired FirstVisit firstVisit) {
        String token = firstVisit.issueToken().orElseThrow();
        assertThat(firstVisit.createAdministrator(token, new Application("Ada", "ada@school.example", PASSWORD)))
                .isEqualTo(new AccessResult.Done());
        administrator = people.findByEmail("ada@school.example").orElseThrow().id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/classes/new", "/join", "/join/ACDEFGHJ", "/people?x=1"})
    void a_stranger_is_sent_to_the_sign_in_page(String address) {
        try (Visitor stranger = visitor()) {
            Visitor.Answer answer = stranger.open(address);

            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.location()).endsWith("/sign-in");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/register", "/forgot", "/reset", "/setup", "/briefwise/access.css"})
    void the_door_itself_is_open(String address) {
        try (Visitor stranger = visitor()) {
            assertThat(stranger.open(address).status()).isEqualTo(200);
        }
    }

    @Test
    void the_right_password_lets_in_under_a_new_session() {
        Person mira = person("mira", Role.LEARNER);
        try (Visitor visitor = visitor()) {
            visitor.begin();
            String before = visitor.session();
            Visitor.Answer answer = visitor.signIn(mira.email(), PASSWORD);

            assertThat(answer.location()).doesNotContain("error");
            assertThat(visitor.session()).isNotEqualTo(before);
            assertThat(visitor.open("/join").status()).isEqualTo(200);
        }
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() {
        Person mira = person("mira.two", Role.LEARNER);
        for (String address : List.of(mira.email(), "nobody@school.example", "' or 1=1", "x".repeat(100_000), "😀")) {
            try (Visitor visitor = visitor()) {
                visitor.begin();
                assertThat(visitor.signIn(address, "not the password").location()).endsWith("/sign-in?error");
                assertThat(visitor.open("/join").status()).isEqualTo(302);
            }
        }
    }

    @Test
    void somebody_without_a_password_cannot_sign_in() {
        people.admit("No Password", "no.password@school.example", Role.LEARNER);
        for (String password : List.of("", "null", PASSWORD)) {
            try (Visitor visitor = visitor()) {
                visitor.begin();
                assertThat(visitor.signIn("no.password@school.example", password).location())
                        .endsWith("/sign-in?error");
            }
        }
    }

    @Test
    void a_sign_in_from_another_site_is_refused() {
        try (Visitor visitor = visitor()) {
            visitor.begin();
            Visitor.Answer answer = visitor.post("/sign-in", "username=ada@school.example&password=" + PASSWORD);

            assertThat(answer.location()).endsWith("/sign-in?stale");
            assertThat(visitor.open("/people").status()).isEqualTo(302);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/classes/new"})
    void a_learner_opens_neither_administration_nor_teaching(String address) {
        try (Visitor learner = signedIn(person("learner." + Math.abs(address.hashCode()), Role.LEARNER))) {
            assertThat(learner.sees(address)).doesNotContain("People").contains("not for your account");
        }
    }

    @Test
    void an_instructor_begins_classes_and_does_not_administer() {
        try (Visitor instructor = signedIn(person("rosa", Role.INSTRUCTOR))) {
            assertThat(instructor.sees("/classes/new")).contains("A new class");
            assertThat(instructor.sees("/people")).contains("not for your account");
        }
    }

    @Test
    void a_deactivated_person_is_out_at_the_next_click() {
        Person gone = person("gone", Role.LEARNER);
        try (Visitor visitor = signedIn(gone)) {
            assertThat(visitor.open("/join").status()).isEqualTo(200);

            administration.deactivate(gone.id(), administrator);

            assertThat(visitor.open("/join").status()).isEqualTo(302);
        }
        try (Visitor again = visitor()) {
            again.begin();
            assertThat(again.signIn(gone.email(), PASSWORD).location()).endsWith("/sign-in?error");
        }
    }

    @Test
    void signing_out_takes_a_post() {
        try (Visitor visitor = signedIn(person("leaving", Role.LEARNER))) {
            visitor.open("/logout");
            assertThat(visitor.open("/join").status()).isEqualTo(200);

            assertThat(visitor.post("/logout", visitor.token()).location()).endsWith("/sign-in?out");
            assertThat(visitor.open("/join").status()).isEqualTo(302);
        }
    }

    @Test
    void the_demonstration_has_no_door_here() {
        try (Visitor visitor = visitor()) {
            visitor.begin();
            visitor.post("/demo/enter", "role=INSTRUCTOR&" + visitor.token());

            assertThat(visitor.open("/join").status()).isEqualTo(302);
        }
    }

    @Test
    void pages_are_not_stored_and_load_nothing_from_elsewhere() {
        try (Visitor visitor = signedIn(person("private", Role.LEARNER))) {
            Visitor.Answer page = visitor.open("/join");

            assertThat(page.header("Cache-Control")).contains("no-store");
            assertThat(page.header("Content-Security-Policy"))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        }
    }

    private Visitor visitor() {
        return new Visitor(port);
    }

    private Visitor signedIn(Person person) {
        Visitor visitor = visitor();
        visitor.begin();
        visitor.signIn(person.email(), PASSWORD);
        return visitor;
    }

    private Person person(String name, Role role) {
        Person person = people.admit(name, name + "@school.example", role);
        ActResult<ResetLink> link = administration.resetLink(person.id(), administrator);
        String token = ((ActResult.Done<ResetLink>) link).outcome().token();
        assertThat(reset.redeem(token, PASSWORD)).isEqualTo(new AccessResult.Done());
        return person;
    }
}
