package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.account.AccessResult;
import io.briefwise.account.ActResult;
import io.briefwise.account.Administration;
import io.briefwise.account.Leaving;
import io.briefwise.account.PasswordReset;
import io.briefwise.account.People;
import io.briefwise.account.PersonColumn;
import io.briefwise.account.PersonId;
import io.briefwise.account.PersonalData;
import io.briefwise.account.PersonalExport;
import io.briefwise.account.ResetLink;
import io.briefwise.account.Role;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.mastery.Paces;
import io.briefwise.mastery.Reviews;
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.reading.ReadingPositions;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import io.briefwise.testing.SampleBriefs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody with a trace in every module: what they get to read of it, and what is left when they go. */
@ParameterizedClass
@EnumSource(Database.class)
class PersonLeavingTest {

    private static final String PASSWORD = "a sentence to remember";
    private static final String HANDED_IN = "The wall protects the town.";
    private static final String PRACTISED = "Nobody is to read this.";

    private final Parts parts;
    private final PersonId mira;
    private final PersonId olu;
    private final PersonId rosa;
    private final PersonId administrator;
    private final BriefId shared;
    private final Quiz quiz;
    private final QuestionVersionId open;
    private final AssignmentId assignment;
    private final AttemptId handedIn;

    PersonLeavingTest(Database database) {
        parts = database.parts(
                "io.briefwise.account",
                "io.briefwise.brief",
                "io.briefwise.question",
                "io.briefwise.quiz",
                "io.briefwise.classroom",
                "io.briefwise.reading",
                "io.briefwise.attempt",
                "io.briefwise.doubt",
                "io.briefwise.mastery");
        People people = parts.get(People.class);
        administrator =
                people.admit("Ada", "ada@school.example", Role.ADMINISTRATOR).id();
        mira = people.admit("Mira Kant", "mira@school.example", Role.LEARNER).id();
        olu = people.admit("Olu Ade", "olu@school.example", Role.LEARNER).id();
        rosa = people.admit("Rosa Tan", "rosa@school.example", Role.INSTRUCTOR).id();
        shared = text(null);
        quiz = parts.get(Quizzes.class).of(shared).getFirst();
        open = quiz.questions().getLast();
        Classrooms classrooms = parts.get(Classrooms.class);
        Classroom classroom = done(classrooms.create("Politics 11b", rosa));
        classrooms.join(classroom.joinCode(), mira);
        classrooms.join(classroom.joinCode(), olu);
        assignment = done(parts.get(Assignments.class).assign(classroom.id(), quiz.id(), null, null, rosa));
        handedIn = taken(mira, assignment, HANDED_IN, true);
        parts.get(Marking.class).mark(handedIn, open, rosa, List.of(1, 0, 2), "Well begun, Mira.");
        taken(mira, null, PRACTISED, true);
        taken(mira, assignment, "Not finished.", false);
        parts.get(ReadingPositions.class).record(mira, shared, 1);
        Paces paces = parts.get(Paces.class);
        paces.keep(mira, paces.of(mira));
        parts.get(Reviews.class).due(mira);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void the_file_has_everything_of_the_person_and_nothing_of_others() {
        taken(olu, assignment, "This is Olu's.", true);
        BriefId own = text(mira);

        String file = new String(parts.get(PersonalExport.class).of(mira), StandardCharsets.UTF_8);

        assertThat(file)
                .contains("Mira Kant", "mira@school.example", HANDED_IN, PRACTISED, "Not finished.")
                .contains(
                        "Well begun, Mira.",
                        "Politics 11b",
                        "own original",
                        "hints asked for",
                        "furthest_section",
                        "day_start")
                .doesNotContain("This is Olu's.", "olu@school.example", "rosa@school.example")
                .doesNotContain("hash", "admission");
        assertThat(parts.get(Briefs.class).find(own)).isPresent();
    }

    @Test
    void nothing_anywhere_leads_back_to_somebody_who_left() {
        text(mira);

        assertThat(leave(mira, PASSWORD)).isEmpty();

        assertThat(whereIs(mira.toString())).isEmpty();
        assertThat(Stream.of("Mira", "mira@school.example", HANDED_IN, PRACTISED, "Not finished.", "own original")
                        .flatMap(trace -> whereIs(trace).stream()))
                .isEmpty();
    }

    @Test
    void what_was_handed_in_stays_for_the_class_under_nobodys_id() {
        double before = sum("select coalesce(sum(fraction), 0) from attempt_answer where attempt_id = ?");
        leave(mira, PASSWORD);

        assertThat(sum("select coalesce(sum(fraction), 0) from attempt_answer where attempt_id = ?"))
                .isEqualTo(before)
                .isPositive();
        assertThat(count("attempt_attempt")).isOne();
        assertThat(parts.get(MarkingQueue.class)
                        .of(assignment, rosa)
                        .orElseThrow()
                        .answers())
                .isEmpty();
    }

    @Test
    void a_text_that_nobody_else_works_with_goes_with_its_questions_and_quizzes() {
        BriefId own = text(mira);
        int items = count("question_item");
        taken(mira, parts.get(Quizzes.class).of(own).getFirst());

        leave(mira, PASSWORD);

        assertThat(parts.get(Briefs.class).find(own)).isEmpty();
        assertThat(parts.get(Quizzes.class).of(own)).isEmpty();
        assertThat(count("question_item")).isEqualTo(items / 2);
        assertThat(parts.get(Briefs.class).find(shared)).isPresent();
    }

    @Test
    void a_text_set_for_a_class_stays_when_its_instructor_leaves_and_so_do_the_marks() {
        BriefId own = text(rosa);
        Quiz made = parts.get(Quizzes.class).of(own).getFirst();
        Classroom classroom = parts.get(Classrooms.class).taughtBy(rosa).getFirst();
        done(parts.get(Assignments.class).assign(classroom.id(), made.id(), null, null, rosa));

        assertThat(leave(rosa, PASSWORD)).isEmpty();

        assertThat(parts.get(Briefs.class).find(own)).isPresent();
        assertThat(parts.get(Briefs.class).owner(own)).get().isNotEqualTo(rosa);
        assertThat(count("attempt_marking")).isOne();
        assertThat(whereIs(rosa.toString())).isEmpty();
    }

    @Test
    void leaving_takes_the_password() {
        assertThat(leave(mira, "not the password")).contains(Leaving.Refusal.WRONG_PASSWORD);
        assertThat(parts.get(Leaving.class).leave(olu, "")).contains(Leaving.Refusal.WRONG_PASSWORD);
        assertThat(parts.get(People.class).find(mira)).isPresent();
    }

    @Test
    void the_last_administrator_stays() {
        assertThat(leave(administrator, PASSWORD)).contains(Leaving.Refusal.LAST_ADMINISTRATOR);
        assertThat(parts.get(People.class).find(administrator)).isPresent();
    }

    /** A column whose name is new here has to be sorted: does it hold a person? Then a module has to own up to it. */
    @Test
    void every_column_that_may_hold_a_person_is_known_to_its_module() {
        List<String> known = parts.all(PersonalData.class).stream()
                .flatMap(module -> module.columns().stream())
                .map(column -> column.table() + "." + column.column())
                .toList();
        List<String> others = List.of(
                "id",
                "brief",
                "brief_id",
                "item_id",
                "asked_id",
                "version_id",
                "quiz_id",
                "class_id",
                "assignment_id",
                "attempt_id",
                "device_id");

        List<String> ids = parts.jdbc().sql("""
                        select lower(table_name) || '.' || lower(column_name) from information_schema.columns
                        where lower(table_schema) = 'public' and lower(data_type) = 'uuid'""").query(String.class).list();

        assertThat(ids).containsAll(known);
        assertThat(ids)
                .filteredOn(column -> !known.contains(column))
                .allSatisfy(column -> assertThat(others).contains(column.substring(column.indexOf('.') + 1)));
        assertThat(known).contains("account_person.id", "attempt_attempt.learner_id", "brief_text.owner");
    }

    @Test
    void what_each_module_says_of_a_column_is_what_happens_to_it() {
        leave(mira, PASSWORD);
        leave(rosa, PASSWORD);

        parts.all(PersonalData.class).stream()
                .flatMap(module -> module.columns().stream())
                .filter(column -> column.fate() == PersonColumn.Fate.ERASED)
                .forEach(column -> assertThat(parts.jdbc()
                                .sql("select count(*) from %s where %s in (?, ?)"
                                        .formatted(column.table(), column.column()))
                                .params(mira.uuid(), rosa.uuid())
                                .query(Integer.class)
                                .single())
                        .as("%s", column)
                        .isZero());
    }

    /** Every column of every table, as text. */
    private List<String> whereIs(String trace) {
        return parts
                .jdbc()
                .sql("""
                        select '"' || table_name || '"' as t, '"' || column_name || '"' as c
                        from information_schema.columns
                        where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'""")
                .query((row, number) -> List.of(row.getString("t"), row.getString("c")))
                .list()
                .stream()
                .filter(column -> parts.jdbc()
                                .sql("select count(*) from %s where cast(%s as varchar) like ?"
                                        .formatted(column.get(0), column.get(1)))
                                .param("%" + trace + "%")
                                .query(Integer.class)
                                .single()
                        > 0)
                .map(column -> column + " has " + trace)
                .toList();
    }

    private Optional<Leaving.Refusal> leave(PersonId person, String password) {
        setPassword(person);
        return parts.get(Leaving.class).leave(person, password);
    }

    private BriefId text(@Nullable PersonId owner) {
        BriefId brief = parts.get(Briefs.class)
                .keep(SampleBriefs.OF_THREE_SECTIONS, owner == null ? "shared" : "own original", owner);
        parts.get(QuestionBank.class)
                .fill(
                        brief,
                        List.of(SampleQuestions.closed(1, 0, 2), SampleQuestions.open(3, 1)),
                        List.of(),
                        Origin.GENERATED);
        return brief;
    }

    private AttemptId taken(PersonId learner, @Nullable AssignmentId set, String written, boolean finished) {
        Attempts attempts = parts.get(Attempts.class);
        AttemptId attempt = attempts.startOrResume(quiz.id(), learner, set);
        Answers.give(attempts, attempt, learner, quiz.questions().getFirst(), new Response.Chosen(2));
        Answers.give(attempts, attempt, learner, open, new Response.Written(written));
        parts.get(Hints.class).next(attempt, learner, open);
        if (finished) {
            attempts.submit(attempt, learner);
        }
        return attempt;
    }

    private void taken(PersonId learner, Quiz own) {
        AttemptId attempt = parts.get(Attempts.class).startOrResume(own.id(), learner, null);
        parts.get(Attempts.class).submit(attempt, learner);
    }

    private void setPassword(PersonId person) {
        ActResult<ResetLink> link = parts.get(Administration.class).resetLink(person, administrator);
        String token = ((ActResult.Done<ResetLink>) link).outcome().token();
        assertThat(parts.get(PasswordReset.class).redeem(token, PASSWORD)).isEqualTo(new AccessResult.Done());
    }

    private double sum(String sql) {
        return parts.jdbc().sql(sql).param(handedIn.uuid()).query(Double.class).single();
    }

    private int count(String table) {
        return parts.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}
