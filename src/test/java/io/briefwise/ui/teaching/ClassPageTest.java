package io.briefwise.ui.teaching;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.Answers;
import io.briefwise.testing.SampleBriefs;
import io.briefwise.ui.SignedInTest;
import io.briefwise.ui.parts.Addresses;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClassPageTest extends SignedInTest {

    private static final int KEY = 1;

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
    private Classroom classroom;

    @BeforeEach
    void aClass() {
        rosa = admit("Rosa Tan", Role.INSTRUCTOR);
        classroom = done(classrooms.create("Politics 11b", rosa.id()));
        signIn(rosa);
    }

    @Test
    void a_class_with_nothing_set_shows_its_code() {
        open(Addresses.classroom(classroom.id()));

        assertThat(page()).contains(classroom.joinCode(), "Choose a text");
    }

    @Test
    void another_instructors_class_is_not_found() {
        signIn(admit("Olu Ade", Role.INSTRUCTOR));
        open(Addresses.classroom(classroom.id()));

        assertThat(page()).contains("There is nothing here").doesNotContain("Politics 11b", classroom.joinCode());
    }

    @Test
    void an_address_that_names_no_class_is_not_found() {
        open("class/nonsense");

        assertThat(page()).contains("There is nothing here");
    }

    @Test
    void a_learner_does_not_open_it() {
        signIn(admit("Mira Kant", Role.LEARNER));
        open(Addresses.classroom(classroom.id()));

        assertThat(page()).doesNotContain("Politics 11b", classroom.joinCode());
    }

    @Test
    void under_four_answers_nothing_is_judged() {
        Quiz quiz = quizOf(3);
        handIn(quiz, "Mira Kant");
        open(Addresses.classroom(classroom.id()));

        assertThat(page())
                .contains("3 answers", "Fewer than four have handed in")
                .doesNotContain("class=\"c0\"");
    }

    @Test
    void four_answers_are_judged_with_their_interval() {
        Quiz quiz = quizOf(4);
        handIn(quiz, "Mira Kant");
        open(Addresses.classroom(classroom.id()));

        assertThat(page()).contains("100 % of 4 answers, likely 51 to 100 %");
    }

    @Test
    void a_name_is_text_and_never_markup() {
        Quiz quiz = quizOf(4);
        handIn(quiz, "<img src=x> Kant");
        open(Addresses.classroom(classroom.id()));

        assertThat(page()).contains("&lt;img src=x").doesNotContain("<img src=x");
    }

    private Quiz quizOf(int questions) {
        BriefId brief = briefs.keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        bank.fill(
                brief,
                IntStream.range(0, questions)
                        .mapToObj(number -> SampleQuestions.closed(number, 0, KEY))
                        .toList(),
                List.of(),
                Origin.GENERATED);
        return quizzes.of(brief).getFirst();
    }

    private void handIn(Quiz quiz, String name) {
        Person learner = admit(name, Role.LEARNER);
        classrooms.join(classroom.joinCode(), learner.id());
        AssignmentId assignment = done(assignments.assign(classroom.id(), quiz.id(), null, null, rosa.id()));
        AttemptId attempt = attempts.startOrResume(quiz.id(), learner.id(), assignment);
        for (QuestionVersionId question : quiz.questions()) {
            Answers.give(attempts, attempt, learner.id(), question, new Response.Chosen(KEY));
        }
        attempts.submit(attempt, learner.id());
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}
