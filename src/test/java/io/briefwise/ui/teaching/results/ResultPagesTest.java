package io.briefwise.ui.teaching.results;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ResultPagesTest extends SignedInTest {

    private static final String RIVERS = "Two rivers meet below the old town.";

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

    private Classroom classroom;
    private Quiz quiz;
    private AssignmentId assignment;

    @BeforeEach
    void aClassWithAQuiz() {
        Person rosa = admit("Rosa Tan", Role.INSTRUCTOR);
        classroom = done(classrooms.create("Politics 11b", rosa.id()));
        BriefId brief = briefs.keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        bank.fill(
                brief,
                List.of(
                        SampleQuestions.marking(
                                SampleBriefs.OF_THREE_SECTIONS, 1, 0, List.of(RIVERS, "No <b>river</b>."), 0),
                        SampleQuestions.closed(2, 0, 0)),
                List.of(),
                Origin.GENERATED);
        quiz = quizzes.of(brief).getFirst();
        assignment = done(assignments.assign(classroom.id(), quiz.id(), null, null, rosa.id()));
        signIn(rosa);
    }

    @Test
    void before_anybody_handed_in_the_pages_say_so() {
        for (String address : List.of(statistics(), text())) {
            open(address);
            assertThat(page()).contains("Nobody has handed in yet");
        }
    }

    @Test
    void under_four_learners_nothing_is_judged() {
        handIn(3, 0);
        open(statistics());
        assertThat(page()).contains("too few answers to judge", "3 answers: too few to judge");
        open(text());
        assertThat(page()).contains("3 answers: too few to judge").doesNotContain("likely 0–");
    }

    @Test
    void from_four_on_figures_come_with_intervals_and_wrong_options_with_their_reason() {
        handIn(2, 0);
        handIn(2, 1);
        open(statistics());

        assertThat(page())
                .contains("50 %", "likely 15–85 %", "Internal consistency", "True of another place · reason 1 of 1")
                .contains("4 learners are too few to tell")
                .contains("No &lt;b&gt;river&lt;/b&gt;.")
                .doesNotContain("No <b>river");
        open(text());
        assertThat(page())
                .contains("(50 % wrong)", "Question 1, where it had to be found", "likely 15–85 %, 4 answers");
    }

    @Test
    void a_learner_or_another_instructor_finds_nothing() {
        handIn(4, 0);
        for (Role role : List.of(Role.LEARNER, Role.INSTRUCTOR)) {
            signIn(admit("Olu Ade", role));
            for (String address : List.of(statistics(), text(), downloads())) {
                open(address);
                assertThat(page()).as("%s at %s", role, address).doesNotContain("Two rivers", "Gradebook");
            }
        }
    }

    @Test
    void files_are_offered_under_names_and_under_pseudonyms() {
        open(downloads());

        assertThat(page())
                .contains("Gradebook: Excel", "Answers: CSV with pseudonyms", "Figures of the questions: CSV")
                .doesNotContain("Figures of the questions: CSV with pseudonyms");
    }

    private String statistics() {
        return Addresses.statistics(classroom.id(), assignment);
    }

    private String text() {
        return Addresses.misread(classroom.id(), assignment);
    }

    private String downloads() {
        return Addresses.downloads(classroom.id(), assignment);
    }

    private void handIn(int learners, int option) {
        for (int i = 0; i < learners; i++) {
            Person learner = admit("Learner " + i, Role.LEARNER);
            classrooms.join(classroom.joinCode(), learner.id());
            AttemptId attempt = attempts.startOrResume(quiz.id(), learner.id(), assignment);
            for (QuestionVersionId question : quiz.questions()) {
                Answers.give(attempts, attempt, learner.id(), question, new Response.Chosen(option));
            }
            attempts.submit(attempt, learner.id());
        }
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}
