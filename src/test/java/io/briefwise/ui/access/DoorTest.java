package io.briefwise.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.briefwise.account.DemoEntrance;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who gets in, by requests through the whole chain of filters. */
class DoorTest extends AtTheDoor {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/classes/new", "/join", "/join/ACDEFGHJ", "/people?x=1", "/nowhere"})
    void a_stranger_is_sent_to_the_sign_in_page(String address) throws Exception {
        assertThat(answer(get(address)).getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void the_right_password_lets_in_under_a_new_session_id() throws Exception {
        Person mira = person("mira", Role.LEARNER);
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();

        assertThat(signIn(session, mira.email(), PASSWORD)).doesNotContain("error");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(isIn(session)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mira@school.example", "nobody@school.example", "' or 1=1 --", "😀", ""})
    void a_wrong_password_and_an_unknown_address_are_answered_alike(String address) throws Exception {
        person("mira", Role.LEARNER);
        MockHttpSession session = new MockHttpSession();

        assertThat(signIn(session, address, "not the password")).isEqualTo("/sign-in?error");
        assertThat(isIn(session)).isFalse();
    }

    @Test
    void an_endless_address_or_password_is_just_wrong() throws Exception {
        String endless = "x".repeat(1_000_000);

        assertThat(signIn(new MockHttpSession(), endless, "not the password")).isEqualTo("/sign-in?error");
        assertThat(signIn(new MockHttpSession(), person("mira", Role.LEARNER).email(), endless))
                .isEqualTo("/sign-in?error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", PASSWORD})
    void somebody_without_a_password_cannot_sign_in(String password) throws Exception {
        people.admit("No Password", "no.password@school.example", Role.LEARNER);

        assertThat(signIn(new MockHttpSession(), "no.password@school.example", password))
                .isEqualTo("/sign-in?error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guessed@school.example", "not.there@school.example"})
    void after_five_wrong_passwords_the_door_asks_to_wait_whether_or_not_there_is_such_an_account(String address)
            throws Exception {
        person("guessed", Role.LEARNER);
        for (int slip = 0; slip < 5; slip++) {
            assertThat(signIn(new MockHttpSession(), address, "not the password"))
                    .isEqualTo("/sign-in?error");
        }

        assertThat(signIn(new MockHttpSession(), address, PASSWORD)).isEqualTo("/sign-in?wait");
        assertThat(signIn(new MockHttpSession(), address, "not the password")).isEqualTo("/sign-in?wait");
    }

    @Test
    void wrong_passwords_from_elsewhere_keep_nobody_out() throws Exception {
        Person noor = person("noor", Role.LEARNER);
        for (int slip = 0; slip < 9; slip++) {
            answer(signInForm(new MockHttpSession(), noor.email(), "not the password")
                    .with(DoorTest::fromElsewhere));
        }

        MockHttpSession session = new MockHttpSession();
        assertThat(signIn(session, noor.email(), PASSWORD)).doesNotContain("wait", "error");
        assertThat(isIn(session)).isTrue();
    }

    @Test
    void a_forwarded_address_is_not_believed() throws Exception {
        for (int slip = 0; slip < 6; slip++) {
            answer(signInForm(new MockHttpSession(), "forwarded@school.example", "not the password")
                    .header("X-Forwarded-For", "198.51.100." + slip)
                    .header("Forwarded", "for=198.51.100." + slip));
        }

        assertThat(signIn(new MockHttpSession(), "forwarded@school.example", "not the password"))
                .isEqualTo("/sign-in?wait");
    }

    @Test
    void a_sign_in_from_another_site_is_refused() throws Exception {
        Person mira = person("mira", Role.LEARNER);
        MockHttpServletRequestBuilder forged =
                post("/sign-in").param("username", mira.email()).param("password", PASSWORD);

        assertThat(answer(forged).getRedirectedUrl()).isEqualTo("/sign-in?stale");
    }

    @Test
    void a_deactivated_person_is_out_at_the_next_click() throws Exception {
        Person gone = person("gone", Role.LEARNER);
        MockHttpSession session = signedIn(gone);
        assertThat(isIn(session)).isTrue();

        administration.deactivate(gone.id(), administrator.id());

        assertThat(isIn(session)).isFalse();
        assertThat(session.isInvalid()).isTrue();
        assertThat(signIn(new MockHttpSession(), gone.email(), PASSWORD)).isEqualTo("/sign-in?error");
    }

    @Test
    void a_new_role_begins_with_a_new_session() throws Exception {
        Person rosa = person("rosa", Role.LEARNER);
        MockHttpSession session = signedIn(rosa);

        administration.changeRole(rosa.id(), Role.INSTRUCTOR, administrator.id());

        assertThat(isIn(session)).isFalse();
    }

    @Test
    void signing_out_takes_a_post_with_the_token() throws Exception {
        MockHttpSession session = signedIn(person("leaving", Role.LEARNER));
        answer(get("/logout").session(session));
        answer(post("/logout").session(session));
        assertThat(isIn(session)).isTrue();

        assertThat(answer(post("/logout").session(session).with(csrf())).getRedirectedUrl())
                .endsWith("/sign-in?out");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void the_demonstration_has_no_door_here() {
        assertThat(context.getBeanNamesForType(DemoDoor.class)).isEmpty();
        assertThat(context.getBeanNamesForType(DemoEntrance.class)).isEmpty();
    }

    @Test
    void answers_are_not_stored_and_run_nothing() throws Exception {
        MockHttpServletResponse page = answer(get("/join").session(signedIn(person("private", Role.LEARNER))));

        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains(List.of("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"))
                .doesNotContain("unsafe");
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void behind_tls_the_browser_is_told_to_stay_there() throws Exception {
        assertThat(answer(get("/sign-in").secure(true)).getHeader("Strict-Transport-Security"))
                .contains("max-age=31536000", "includeSubDomains");
    }

    private static MockHttpServletRequest fromElsewhere(MockHttpServletRequest request) {
        request.setRemoteAddr("198.51.100.7");
        return request;
    }
}
