package io.briefwise.ui.teaching.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.Accommodation;
import io.briefwise.classroom.Accommodations;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.AttemptSettings;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.classroom.TimeRules;
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.SampleBriefs;
import io.briefwise.ui.SignedInTest;
import io.briefwise.ui.parts.Addresses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InstructorGrantingTest extends SignedInTest {

    private static final Instant DUE = Instant.parse("2131-03-14T17:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(40);

    @Autowired
    private Classrooms classrooms;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Accommodations accommodations;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Briefs briefs;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    private Person rosa;
    private Person mira;
    private Classroom classroom;
    private Quiz quiz;

    @BeforeEach
    void aClass() {
        rosa = admit("Rosa Tan", Role.INSTRUCTOR);
        mira = admit("Mira Kant", Role.LEARNER);
        classroom = done(classrooms.create("Politics 11b", rosa.id()));
        BriefId brief = briefs.keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        bank.fill(brief, List.of(SampleQuestions.closed(1, 0, 2)), List.of(), Origin.GENERATED);
        quiz = quizzes.of(brief).getFirst();
        signIn(rosa);
    }

    @Test
    void more_time_reaches_an_attempt_that_goes_on() {
        classrooms.join(classroom.joinCode(), mira.id());
        AttemptId attempt = attempts.startOrResume(quiz.id(), mira.id(), set());
        assertThat(minutes(attempt)).isEqualTo(40);

        change("Mira Kant");
        select("More time", 25);
        box("Text and questions read aloud").setValue(true);
        save();

        assertThat(page()).contains("Saved for Mira Kant", "+25 % time · read aloud");
        assertThat(minutes(attempt)).isEqualTo(50);
        assertThat(accommodations.granted(classroom.id(), mira.id(), rosa.id()))
                .isEqualTo(new Accommodation(25, 0, false, false, true));
    }

    @Test
    void a_closing_is_put_off_for_one_learner_and_can_be_put_back() {
        classrooms.join(classroom.joinCode(), mira.id());
        set();

        change("Mira Kant");
        select(quiz.title(), Duration.ofDays(3));
        save();
        change("Mira Kant");

        assertThat(field(quiz.title()).getValue()).isEqualTo(Duration.ofDays(3));
        select(quiz.title(), Duration.ZERO);
        save();
        change("Mira Kant");
        assertThat(field(quiz.title()).getValue()).isEqualTo(Duration.ZERO);
    }

    @Test
    void what_the_whole_class_has_stands_above() {
        classrooms.join(classroom.joinCode(), mira.id());

        change("Everybody in this class");
        select("More attempts", 1);
        save();

        assertThat(page()).contains("1 more attempt");
        assertThat(accommodations.of(classroom.id(), mira.id(), mira.id()).extraAttempts())
                .isOne();
    }

    @Test
    void a_class_without_learners_says_so_and_others_find_nothing() {
        open(Addresses.learners(classroom.id()));
        assertThat(page()).contains("Nobody has joined yet");

        signIn(admit("Olu Ade", Role.INSTRUCTOR));
        open(Addresses.HOME);
        open(Addresses.learners(classroom.id()));
        assertThat(page()).contains("There is nothing here");
    }

    private AssignmentId set() {
        return done(assignments.assign(
                classroom.id(), quiz.id(), null, DUE, AttemptSettings.USUAL.with(TimeRules.strict(LIMIT)), rosa.id()));
    }

    private long minutes(AttemptId attempt) {
        var sheet = attempts.sheet(attempt, mira.id());
        return Duration.between(
                        sheet.startedAt(), Objects.requireNonNull(sheet.timing().deadline()))
                .toMinutes();
    }

    private void change(String name) {
        open(Addresses.HOME);
        open(Addresses.learners(classroom.id()));
        test($(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel()
                                .filter(("Change what is granted: " + name)::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> field(String label) {
        return (Select<T>) $(Select.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private <T> void select(String label, T chosen) {
        this.<T>field(label).setValue(chosen);
    }

    private Checkbox box(String label) {
        return $(Checkbox.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}
