package io.briefwise.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.briefwise.account.Devices;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser that is known comes back after its session has ended. */
class KnownBrowserAtTheDoorTest extends AtTheDoor {

    @Autowired
    private Devices devices;

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

        answer(get("/join").session(planted).cookie(device).with(AtTheDoor::asABrowserSends));

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
}
