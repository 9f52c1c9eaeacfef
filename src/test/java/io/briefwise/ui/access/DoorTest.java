package io.briefwise.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.briefwise.account.AccessResult;
import io.briefwise.account.ActResult;
import io.briefwise.account.Administration;
import io.briefwise.account.DemoEntrance;
import io.briefwise.account.Devices;
import io.briefwise.account.PasswordReset;
import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.ResetLink;
import io.briefwise.account.Role;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who gets in, by requests through the whole chain of filters. */
@SpringBootTest
class DoorTest {

    private static final String PASSWORD = "a sentence to remember";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private People people;

    @Autowired
    private Administration administration;

    @Autowired
    private PasswordReset reset;

    @Autowired
    private Devices devices;

    private MockMvc door;
    private Person administrator;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("briefwise-door").toString();
        settings.add("briefwise.data", () -> folder);
    }

    @BeforeEach
    void open() {
        // behind the filters stands Vaadin's servlet, which these requests need only reach
        ((MockServletContext) Objects.requireNonNull(context.getServletContext()))
                .registerNamedDispatcher("springServlet", new MockRequestDispatcher("vaadin"));
        door = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        administrator = people.admit("Ada", "ada@school.example", Role.ADMINISTRATOR);
    }

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
    void two_tabs_that_come_back_at_once_after_the_server_started_again_are_both_let_in() throws Exception {
        Cookie device = device(
                signInForm(new MockHttpSession(), person("tabs", Role.LEARNER).email(), PASSWORD));

        // a new session each: the server has forgotten the old ones
        Callable<String> tab = () -> String.valueOf(
                answer(get("/join").session(new MockHttpSession()).cookie(device))
                        .getRedirectedUrl());
        try (ExecutorService tabs = Executors.newFixedThreadPool(4)) {
            for (Future<String> asked : tabs.invokeAll(List.of(tab, tab, tab, tab))) {
                assertThat(asked.get()).isEqualTo("null");
            }
        }
    }

    @Test
    void the_cookie_of_a_device_is_read_by_no_script_and_lives_until_the_browser_closes() throws Exception {
        Person mira = person("cookie", Role.LEARNER);

        assertThat(deviceHeader(signInForm(new MockHttpSession(), mira.email(), PASSWORD)))
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age", "Expires", "Secure");
        assertThat(deviceHeader(signInForm(new MockHttpSession(), mira.email(), PASSWORD)
                        .param("keep", "on")))
                .contains("Max-Age=2592000");
        assertThat(deviceHeader(signInForm(new MockHttpSession(), mira.email(), PASSWORD)
                        .secure(true)))
                .startsWith("__Host-briefwise-device=")
                .contains("Secure");
    }

    @Test
    void coming_back_begins_a_session_under_a_new_id() throws Exception {
        Cookie device = device(
                signInForm(new MockHttpSession(), person("fixed", Role.LEARNER).email(), PASSWORD));
        MockHttpSession planted = new MockHttpSession();
        String before = planted.getId();

        answer(get("/join").session(planted).cookie(device).with(DoorTest::asABrowserSends));

        assertThat(isIn(planted)).isTrue();
        assertThat(planted.getId()).isNotEqualTo(before);
    }

    @Test
    void a_device_signed_out_from_another_is_out_at_the_next_click() throws Exception {
        Person lost = person("lost", Role.LEARNER);
        MockHttpSession session = new MockHttpSession();
        Cookie device = device(signInForm(session, lost.email(), PASSWORD));
        assertThat(isIn(session)).isTrue();

        devices.of(lost.id()).forEach(one -> devices.end(one.id(), lost.id()));

        assertThat(isIn(session)).isFalse();
        assertThat(answer(get("/join").cookie(device)).getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void signing_out_ends_the_device_too() throws Exception {
        MockHttpSession session = new MockHttpSession();
        Cookie device = device(signInForm(session, person("tidy", Role.LEARNER).email(), PASSWORD));

        MockHttpServletResponse out =
                answer(post("/logout").session(session).cookie(device).with(csrf()));

        assertThat(out.getHeaders("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("briefwise-device=; "));
        assertThat(answer(get("/join").cookie(device)).getRedirectedUrl()).endsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "a", "a.b.c", "😀.😀"})
    void a_cookie_of_no_device_lets_nobody_in(String made) throws Exception {
        assertThat(answer(get("/join").cookie(new Cookie("briefwise-device", made)))
                        .getRedirectedUrl())
                .endsWith("/sign-in");
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

    private MockHttpSession signedIn(Person person) throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn(session, person.email(), PASSWORD);
        return session;
    }

    private String signIn(MockHttpSession session, String email, String password) throws Exception {
        return String.valueOf(answer(signInForm(session, email, password)).getRedirectedUrl());
    }

    private String deviceHeader(MockHttpServletRequestBuilder signIn) throws Exception {
        return answer(signIn).getHeaders("Set-Cookie").stream()
                .filter(cookie -> cookie.contains("briefwise-device="))
                .findFirst()
                .orElseThrow();
    }

    private Cookie device(MockHttpServletRequestBuilder signIn) throws Exception {
        String header = deviceHeader(signIn);
        return new Cookie("briefwise-device", header.substring(header.indexOf('=') + 1, header.indexOf(';')));
    }

    private static MockHttpServletRequestBuilder signInForm(MockHttpSession session, String email, String password) {
        return post("/sign-in")
                .session(session)
                .param("username", email)
                .param("password", password)
                .with(csrf())
                .with(DoorTest::asABrowserSends);
    }

    private static MockHttpServletRequest fromElsewhere(MockHttpServletRequest request) {
        request.setRemoteAddr("198.51.100.7");
        return request;
    }

    /** With the cookie of the session it was given. */
    private static MockHttpServletRequest asABrowserSends(MockHttpServletRequest request) {
        request.setRequestedSessionIdValid(true);
        return request;
    }

    /** An address that everybody signed in may open. */
    private boolean isIn(MockHttpSession session) throws Exception {
        return answer(get("/join").session(session)).getRedirectedUrl() == null;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return door.perform(request).andReturn().getResponse();
    }

    private Person person(String name, Role role) {
        Person person = people.admit(name, name + "@school.example", role);
        ActResult<ResetLink> link = administration.resetLink(person.id(), administrator.id());
        String token = ((ActResult.Done<ResetLink>) link).outcome().token();
        assertThat(reset.redeem(token, PASSWORD)).isEqualTo(new AccessResult.Done());
        return person;
    }
}
