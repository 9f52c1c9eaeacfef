package io.briefwise.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Which page each role gets to see at an address, rendered without a browser. */
@SpringBootTest
class RoutesByRoleTest extends SpringBrowserlessTest {

    private static final String NOT_YOURS = "This page is not for your account";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("briefwise-routes").toString();
        settings.add("briefwise.data", () -> folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "classes/new"})
    @WithMockUser(roles = "LEARNER")
    void a_learner_opens_neither_administration_nor_teaching(String address) {
        assertThat(headingAt(address)).isEqualTo(NOT_YOURS);
    }

    @Test
    @WithMockUser(roles = "INSTRUCTOR")
    void an_instructor_does_not_administer() {
        assertThat(headingAt("people")).isEqualTo(NOT_YOURS);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void an_administrator_does_not_teach() {
        assertThat(headingAt("classes/new")).isEqualTo(NOT_YOURS);
    }

    @Test
    @WithMockUser(roles = "INSTRUCTOR")
    void an_instructor_begins_a_class() {
        assertThat(headingAt("classes/new")).isEqualTo("A new class");
    }

    @Test
    @WithMockUser(roles = "LEARNER")
    void a_learner_joins_a_class() {
        assertThat(headingAt("join")).isEqualTo("Join a class");
    }

    @ParameterizedTest
    @ValueSource(strings = {"setup", "reset"})
    void a_wrong_token_opens_nothing_and_the_page_says_so(String address) {
        UI.getCurrent().navigate(address, QueryParameters.of("token", "guess"));

        assertThat($(H1.class).first().getText()).isEqualTo("This link opens nothing");
    }

    private String headingAt(String address) {
        UI.getCurrent().navigate(address);
        return $(H1.class).first().getText();
    }
}
