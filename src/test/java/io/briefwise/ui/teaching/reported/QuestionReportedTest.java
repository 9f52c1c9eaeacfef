package io.briefwise.ui.teaching.reported;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.doubt.Reason;
import io.briefwise.doubt.Verdict;
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.Answers;
import io.briefwise.testing.SampleBriefs;
import io.briefwise.ui.SignedInTest;
import io.briefwise.ui.parts.Addresses;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionReportedTest extends SignedInTest {

    private static final int KEY = 2;

    @Autowired
    private Classrooms classrooms;

    @Autowired
    private Assignments assignments;

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
    private AssignmentId assignment;

    @BeforeEach
    void aQuizThatIsSet() {
        rosa = admit("Rosa Tan", Role.INSTRUCTOR);
        mira = admit("Mira Kant", Role.LEARNER);
        classroom = done(classrooms.create("Politics 11b", rosa.id()));
        classrooms.join(classroom.joinCode(), mira.id());
        BriefId brief = briefs.keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        bank.fill(
                brief,
                List.of(SampleQuestions.closed(1, 0, KEY), SampleQuestions.closed(2, 1, KEY)),
                List.of(),
                Origin.GENERATED);
        quiz = quizzes.of(brief).getFirst();
        assignment = done(assignments.assign(classroom.id(), quiz.id(), null, null, rosa.id()));
    }

    @Test
    void a_report_goes_to_the_instructor_and_the_answer_comes_back() {
        AttemptId attempt = handedIn(assignment);
        signIn(mira);
        report(attempt, Reason.KEY_WRONG, "Paragraph 1 says the opposite.");
        assertThat(page()).contains("You reported this", "Paragraph 1 says the opposite.", "has not answered yet");

        signIn(rosa);
        open(Addresses.classroom(classroom.id()));
        assertThat(page()).contains("Reported questions · 1 waits");
        open(Addresses.reported(classroom.id()));
        assertThat(page())
                .contains("What counts as right is wrong", "Mira Kant", "Paragraph 1 says the opposite.")
                .contains("Your answer", "The passage it rests on", "¶1");
        answer(Verdict.WRONG, "Well seen.");
        assertThat(page()).contains("Mira Kant now sees your answer");

        signIn(mira);
        explain(attempt);
        assertThat(page())
                .contains("You are right: the question is wrong.", "Well seen.")
                .doesNotContain("Take it back");
    }

    @Test
    void a_report_can_be_taken_back() {
        AttemptId attempt = handedIn(assignment);
        signIn(mira);
        report(attempt, Reason.UNCLEAR, "");

        press("Take it back");

        assertThat(page()).contains("Something wrong with this question?").doesNotContain("You reported this");
        signIn(rosa);
        open(Addresses.reported(classroom.id()));
        assertThat(page()).contains("Nothing was reported");
    }

    @Test
    void something_else_takes_a_sentence() {
        AttemptId attempt = handedIn(assignment);
        signIn(mira);

        report(attempt, Reason.OTHER, " ");

        assertThat(page()).doesNotContain("You reported this");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
    }

    @Test
    void practice_of_ones_own_reaches_nobody_and_offers_nothing() {
        AttemptId attempt = handedIn(null);
        signIn(mira);

        explain(attempt);

        assertThat(page()).contains("evidence").doesNotContain("Something wrong with this question?");
    }

    @Test
    void another_instructors_class_is_not_found() {
        signIn(admit("Olu Ade", Role.INSTRUCTOR));

        open(Addresses.reported(classroom.id()));

        assertThat(page()).contains("There is nothing here").doesNotContain("Politics 11b");
    }

    private void report(AttemptId attempt, Reason reason, String said) {
        explain(attempt);
        press("Something wrong with this question?");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Reason> reasons =
                (RadioButtonGroup<Reason>) $(RadioButtonGroup.class).single();
        reasons.setValue(reason);
        $(TextArea.class).single().setValue(said);
        test($(Button.class).withText("Send report").single()).click();
    }

    private void answer(Verdict verdict, String reply) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Verdict> verdicts =
                (RadioButtonGroup<Verdict>) $(RadioButtonGroup.class).single();
        verdicts.setValue(verdict);
        $(TextArea.class).single().setValue(reply);
        test($(Button.class).withText("Answer").single()).click();
    }

    private void explain(AttemptId attempt) {
        open(Addresses.HOME);
        open(Addresses.result(attempt));
        test($(Button.class).withText("Begin with what went wrong").exists()
                        ? $(Button.class).withText("Begin with what went wrong").single()
                        : $(Button.class).withText("Go through the answers").single())
                .click();
    }

    private void press(String text) {
        NativeButton button = $(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private AttemptId handedIn(@Nullable AssignmentId set) {
        AttemptId attempt = attempts.startOrResume(quiz.id(), mira.id(), set);
        Answers.give(attempts, attempt, mira.id(), quiz.questions().getFirst(), new Response.Chosen(1));
        attempts.submit(attempt, mira.id());
        return attempt;
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}
