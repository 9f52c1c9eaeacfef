package io.briefwise.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.PersonId;
import io.briefwise.account.PersonalData;
import io.briefwise.account.Retained;
import io.briefwise.account.Retention;
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
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import io.briefwise.testing.SampleBriefs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@ParameterizedClass
@EnumSource(Database.class)
class LearnerDoubtingAQuestionTest {

    private static final String SAID = "Paragraph 2 says the opposite.";

    private final Parts parts;
    private final Doubts doubts;
    private final RaisedDoubts raised;
    private final Settling settling;
    private final PersonId mira;
    private final PersonId olu;
    private final PersonId rosa;
    private final PersonId stranger;
    private final Classroom politics;
    private final AssignmentId assignment;
    private final Quiz quiz;
    private final QuestionVersionId question;

    LearnerDoubtingAQuestionTest(Database database) {
        parts = database.parts(
                "io.briefwise.account",
                "io.briefwise.brief",
                "io.briefwise.question",
                "io.briefwise.quiz",
                "io.briefwise.classroom",
                "io.briefwise.attempt",
                "io.briefwise.doubt");
        doubts = parts.get(Doubts.class);
        raised = parts.get(RaisedDoubts.class);
        settling = parts.get(Settling.class);
        mira = person("Mira Kant", Role.LEARNER);
        olu = person("Olu Ade", Role.LEARNER);
        rosa = person("Rosa Tan", Role.INSTRUCTOR);
        stranger = person("Sam Strange", Role.INSTRUCTOR);
        BriefId brief = parts.get(Briefs.class).keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        parts.get(QuestionBank.class)
                .fill(
                        brief,
                        List.of(SampleQuestions.closed(1, 0, 2), SampleQuestions.closed(2, 1, 0)),
                        List.of(),
                        Origin.GENERATED);
        quiz = parts.get(Quizzes.class).of(brief).getFirst();
        question = quiz.questions().getFirst();
        Classrooms classrooms = parts.get(Classrooms.class);
        politics = done(classrooms.create("Politics", rosa));
        classrooms.join(politics.joinCode(), mira);
        classrooms.join(politics.joinCode(), olu);
        assignment = done(parts.get(Assignments.class).assign(politics.id(), quiz.id(), null, null, rosa));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void a_doubt_reaches_the_instructor_with_question_quiz_and_learner() {
        AttemptId attempt = handedIn(mira, assignment);

        Doubt doubt = doubts.raise(attempt, question, mira, Reason.KEY_WRONG, "  " + SAID + " ");

        assertThat(doubt.said()).isEqualTo(SAID);
        assertThat(doubts.of(mira, question)).contains(doubt);
        assertThat(raised.waiting(politics.id(), rosa)).isOne();
        assertThat(raised.of(politics.id(), rosa)).singleElement().satisfies(one -> {
            assertThat(one.doubt()).isEqualTo(doubt);
            assertThat(one.learner()).isEqualTo("Mira Kant");
            assertThat(one.quiz()).isEqualTo(quiz.title());
            assertThat(one.stem())
                    .isEqualTo(parts.get(QuestionBank.class)
                            .get(question)
                            .question()
                            .stem());
        });
    }

    @Test
    void a_learner_doubts_a_question_once_and_another_learner_too() {
        AttemptId first = handedIn(mira, assignment);
        Doubt doubt = doubts.raise(first, question, mira, Reason.UNCLEAR, "");
        AttemptId second = handedIn(mira, assignment);

        assertThat(doubts.raise(second, question, mira, Reason.KEY_WRONG, SAID)).isEqualTo(doubt);
        assertThat(doubts.raise(handedIn(olu, assignment), question, olu, Reason.UNCLEAR, ""))
                .isNotEqualTo(doubt);
        assertThat(raised.waiting(politics.id(), rosa)).isEqualTo(2);
    }

    @Test
    void it_can_be_taken_back_until_it_is_answered_and_by_nobody_else() {
        AttemptId attempt = handedIn(mira, assignment);
        Doubt doubt = doubts.raise(attempt, question, mira, Reason.UNCLEAR, "");

        assertThat(doubts.takeBack(doubt.id(), olu)).isFalse();
        assertThat(doubts.takeBack(doubt.id(), mira)).isTrue();
        assertThat(doubts.of(mira, question)).isEmpty();
        assertThat(settling.settle(doubt.id(), rosa, Verdict.WRONG, "Thank you."))
                .isEmpty();
        Doubt again = doubts.raise(attempt, question, mira, Reason.KEY_WRONG, SAID);
        settling.settle(again.id(), rosa, Verdict.STANDS, "");
        assertThat(doubts.takeBack(again.id(), mira)).isFalse();
    }

    @Test
    void the_learner_sees_what_was_answered_and_it_waits_no_longer() {
        AttemptId attempt = handedIn(mira, assignment);
        Doubt doubt = doubts.raise(attempt, question, mira, Reason.KEY_WRONG, SAID);
        Doubt other = doubts.raise(attempt, quiz.questions().getLast(), mira, Reason.NOT_IN_TEXT, "");
        parts.clock().advance(Duration.ofHours(2));

        Settlement settlement = settling.settle(doubt.id(), rosa, Verdict.WRONG, "You are right, thank you.")
                .orElseThrow();

        assertThat(doubts.of(mira, question).orElseThrow().settlement()).isEqualTo(settlement);
        assertThat(raised.waiting(politics.id(), rosa)).isOne();
        assertThat(raised.of(politics.id(), rosa))
                .extracting(one -> one.doubt().id())
                .containsExactly(other.id(), doubt.id());
        settling.settle(doubt.id(), rosa, Verdict.STANDS, "On second thoughts: see paragraph 3.");
        assertThat(doubts.of(mira, question).orElseThrow().settlement())
                .isEqualTo(
                        new Settlement(Verdict.STANDS, "On second thoughts: see paragraph 3.", settlement.settledAt()));
    }

    @Test
    void only_instructors_of_the_class_read_and_answer() {
        Doubt doubt = doubts.raise(handedIn(mira, assignment), question, mira, Reason.UNCLEAR, "");

        assertThatThrownBy(() -> raised.of(politics.id(), stranger)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> raised.waiting(politics.id(), mira)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> settling.settle(doubt.id(), stranger, Verdict.WRONG, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> settling.settle(doubt.id(), mira, Verdict.WRONG, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothing_is_doubted_before_it_is_handed_in_nor_in_practice_nor_of_somebody_else() {
        Attempts attempts = parts.get(Attempts.class);
        AttemptId open = attempts.startOrResume(quiz.id(), mira, assignment);
        AttemptId practice = handedIn(olu, null);

        assertThatThrownBy(() -> doubts.raise(open, question, mira, Reason.UNCLEAR, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> doubts.raise(practice, question, olu, Reason.UNCLEAR, ""))
                .isInstanceOf(IllegalArgumentException.class);
        AttemptId theirs = handedIn(olu, assignment);
        assertThatThrownBy(() -> doubts.raise(theirs, question, mira, Reason.UNCLEAR, ""))
                .isInstanceOf(RuntimeException.class);
        assertThat(raised.of(politics.id(), rosa)).isEmpty();
    }

    @Test
    void another_reason_takes_a_sentence_and_no_more_than_fits() {
        AttemptId attempt = handedIn(mira, assignment);

        assertThatThrownBy(() -> doubts.raise(attempt, question, mira, Reason.OTHER, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> doubts.raise(attempt, question, mira, Reason.UNCLEAR, "a".repeat(501)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_list_of_many_takes_as_many_statements_as_one_of_one() {
        AttemptId attempt = handedIn(mira, assignment);
        doubts.raise(attempt, question, mira, Reason.UNCLEAR, "");
        int before = parts.statements();
        raised.of(politics.id(), rosa);
        int forOne = parts.statements() - before;
        doubts.raise(attempt, quiz.questions().getLast(), mira, Reason.UNCLEAR, "");
        doubts.raise(handedIn(olu, assignment), question, olu, Reason.UNCLEAR, "");

        before = parts.statements();
        assertThat(raised.of(politics.id(), rosa)).hasSize(3);
        assertThat(parts.statements() - before).isEqualTo(forOne);
    }

    @Test
    void it_is_in_the_file_of_its_learner_and_goes_with_them() {
        Doubt doubt = doubts.raise(handedIn(mira, assignment), question, mira, Reason.KEY_WRONG, SAID);
        settling.settle(doubt.id(), rosa, Verdict.WRONG, "Thank you.");
        PersonalData data = parts.all(PersonalData.class).stream()
                .filter(module -> module.columns().stream()
                        .anyMatch(column -> column.table().equals("doubt_doubt")))
                .findFirst()
                .orElseThrow();

        Map<String, List<Map<String, @Nullable Object>>> file = data.export(mira);
        assertThat(file.get("questions reported"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("said", SAID).containsEntry("reply", "Thank you."));
        data.erase(rosa, PersonId.fresh());
        assertThat(doubts.of(mira, question).orElseThrow().settlement()).isNotNull();
        data.erase(mira, PersonId.fresh());
        assertThat(doubts.of(mira, question)).isEmpty();
    }

    @Test
    void it_is_kept_no_longer_than_the_work_that_it_is_about() {
        PersonId administrator = person("Ada", Role.ADMINISTRATOR);
        parts.get(Retention.class).keep(Retained.CLASS_WORK, Optional.of(365), administrator);
        doubts.raise(handedIn(mira, assignment), question, mira, Reason.UNCLEAR, SAID);

        parts.clock().advance(Duration.ofDays(366));
        parts.get(Retention.class).sweep();

        assertThat(doubts.of(mira, question)).isEmpty();
    }

    private AttemptId handedIn(PersonId learner, @Nullable AssignmentId set) {
        Attempts attempts = parts.get(Attempts.class);
        AttemptId attempt = attempts.startOrResume(quiz.id(), learner, set);
        Answers.give(attempts, attempt, learner, question, new Response.Chosen(1));
        attempts.submit(attempt, learner);
        return attempt;
    }

    private PersonId person(String name, Role role) {
        Person person = parts.get(People.class)
                .admit(name, name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@school.example", role);
        return person.id();
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}
