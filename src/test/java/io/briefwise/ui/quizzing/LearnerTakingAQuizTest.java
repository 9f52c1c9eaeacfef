package io.briefwise.ui.quizzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import io.briefwise.account.Credentials;
import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.SampleBriefs;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.SaveReceipt;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class LearnerTakingAQuizTest extends SpringBrowserlessTest {

    private static final int KEY = 2;

    @TempDir
    private static Path folder;

    @Autowired
    private People people;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Briefs briefs;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Attempts attempts;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        settings.add("briefwise.data", () -> folder.resolve("data").toString());
    }

    private Person mira;
    private AttemptId attempt;

    @BeforeEach
    void begin() {
        mira = admit("Mira Kessler");
        signIn(mira);
        attempt = begun(mira);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void each_answer_brings_a_receipt() {
        open(Addresses.attempt(attempt));

        test(options().getFirst()).click();

        assertThat($(SaveReceipt.class).single().getText()).matches("Saved \\d\\d:\\d\\d:\\d\\d");
        assertThat(attempts.sheet(attempt, mira.id()).answered()).isEqualTo(1);
    }

    @Test
    void no_key_and_no_reason_is_on_the_page_before_it_is_handed_in() {
        open(Addresses.attempt(attempt));
        test(options().getFirst()).click();

        assertThat(page()).contains("option 1 of 1").doesNotContain("verdict", "<mark", "<small", "reason ");
    }

    @Test
    void the_result_shows_the_key_and_lights_the_evidence() {
        attempts.submit(attempt, mira.id());
        open(Addresses.attempt(attempt));
        test($(Button.class).withText("Go through the answers").single()).click();

        assertThat(page()).contains("verdict", "mark", "evidence");
    }

    @Test
    void somebody_else_finds_nothing() {
        signIn(admit("Olu Ade"));

        open(Addresses.attempt(attempt));

        assertThat(page()).contains("There is nothing here").doesNotContain("option 1 of");
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private List<NativeButton> options() {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("option"))
                .toList();
    }

    private static String page() {
        return UI.getCurrent()
                .getChildren()
                .map(Component::getElement)
                .findFirst()
                .orElseThrow()
                .getOuterHTML();
    }

    private Person admit(String name) {
        return people.admit(name, UUID.randomUUID() + "@school.example", Role.LEARNER);
    }

    private AttemptId begun(Person learner) {
        BriefId brief = briefs.keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        bank.fill(
                brief,
                List.of(SampleQuestions.closed(1, 0, KEY), SampleQuestions.closed(2, 1, KEY)),
                List.of(),
                Origin.GENERATED);
        return attempts.startOrResume(quizzes.of(brief).getFirst().id(), learner.id(), null);
    }

    private void signIn(Person person) {
        jdbc.sql("update account_person set password_hash = 'none' where id = ?")
                .param(person.id().uuid())
                .update();
        UserDetails user = credentials.loadUserByUsername(person.email());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}
