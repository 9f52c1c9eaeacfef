package io.briefwise.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.briefwise.account.Credentials;
import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Screens without a browser, looked at by somebody signed in, on a database of their own. */
@SpringBootTest
public abstract class SignedInTest extends SpringBrowserlessTest {

    @Autowired
    private People people;

    @Autowired
    private Credentials credentials;

    @Autowired
    private JdbcClient jdbc;

    /** One folder for all these classes, as they share one started application. */
    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("briefwise-screens").toString();
        settings.add("briefwise.data", () -> folder);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected Person admit(String name, Role role) {
        return people.admit(name, UUID.randomUUID() + "@school.example", role);
    }

    protected void signIn(Person person) {
        jdbc.sql("update account_person set password_hash = 'none' where id = ?")
                .param(person.id().uuid())
                .update();
        UserDetails signedIn = credentials.loadUserByUsername(person.email());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
    }

    protected void open(String address) {
        UI.getCurrent().navigate(address);
    }

    protected String page() {
        return UI.getCurrent()
                .getChildren()
                .map(Component::getElement)
                .findFirst()
                .orElseThrow()
                .getOuterHTML();
    }
}
