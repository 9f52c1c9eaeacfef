package io.briefwise.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.briefwise.account.AccessResult;
import io.briefwise.account.ActResult;
import io.briefwise.account.Administration;
import io.briefwise.account.PasswordReset;
import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.ResetLink;
import io.briefwise.account.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
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

/** Requests through the whole chain of filters, and the people who make them. */
@SpringBootTest
abstract class AtTheDoor {

    static final String PASSWORD = "a sentence to remember";

    @Autowired
    WebApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Administration administration;

    @Autowired
    PasswordReset reset;

    private MockMvc door;
    Person administrator;

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

    MockHttpSession signedIn(Person person) throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn(session, person.email(), PASSWORD);
        return session;
    }

    String signIn(MockHttpSession session, String email, String password) throws Exception {
        return String.valueOf(answer(signInForm(session, email, password)).getRedirectedUrl());
    }

    static MockHttpServletRequestBuilder signInForm(MockHttpSession session, String email, String password) {
        return post("/sign-in")
                .session(session)
                .param("username", email)
                .param("password", password)
                .with(csrf())
                .with(AtTheDoor::asABrowserSends);
    }

    /** With the cookie of the session it was given. */
    static MockHttpServletRequest asABrowserSends(MockHttpServletRequest request) {
        request.setRequestedSessionIdValid(true);
        return request;
    }

    /** An address that everybody signed in may open. */
    boolean isIn(MockHttpSession session) throws Exception {
        return answer(get("/join").session(session)).getRedirectedUrl() == null;
    }

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return door.perform(request).andReturn().getResponse();
    }

    Person person(String name, Role role) {
        Person person = people.admit(name, name + "@school.example", role);
        ActResult<ResetLink> link = administration.resetLink(person.id(), administrator.id());
        String token = ((ActResult.Done<ResetLink>) link).outcome().token();
        assertThat(reset.redeem(token, PASSWORD)).isEqualTo(new AccessResult.Done());
        return person;
    }
}
