package io.briefwise.analytics;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Mark;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.ComposedText;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.question.Skill;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a class with its answers, each question to the database asked once, whatever the size of the class. */
@Repository
class ClassTables {

    /** First attempts: a learner's second try shows what feedback did, not what they had understood. */
    static final String FIRST_ATTEMPTS = """
            (select t.*, row_number() over (partition by t.learner_id order by t.started_at, t.id) as try_number
             from attempt_attempt t where t.assignment_id = :assignment)
            """;

    private final JdbcClient jdbc;

    ClassTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One learner of the class, with their first attempt where there is one. */
    record Standing(
            PersonId learner,
            String name,
            @Nullable AttemptId attempt,
            @Nullable Mark mark,
            @Nullable Duration taken) {}

    /** The graded answers of one learner to the questions of one section that exercise one skill. */
    record Answers(PersonId learner, int section, Skill skill, double right, int count) {}

    /** How many learners gave one answer to a question; open answers count as one, since nobody reads them here. */
    record Answer(QuestionVersionId question, Response response, int count, int graded, double right) {}

    List<Standing> learners(Assignment assignment) {
        return jdbc.sql("""
                        select p.id as learner_id, p.name, a.id as attempt_id, a.started_at, a.submitted_at,
                               a.points, a.possible, a.awaiting
                        from classroom_learner l
                        join account_person p on p.id = l.person_id
                        left join %s a on a.learner_id = p.id and a.try_number = 1
                        where l.class_id = :class
                        """.formatted(FIRST_ATTEMPTS))
                .param("assignment", assignment.id().uuid())
                .param("class", assignment.classroom().uuid())
                .query((row, number) -> standing(row))
                .list();
    }

    List<Answers> answers(AssignmentId assignment) {
        return jdbc.sql("""
                        select a.learner_id, v.section, v.skill, sum(g.fraction) as hits, count(*) as answers
                        from %s a
                        join attempt_answer g on g.attempt_id = a.id
                        join question_version v on v.id = g.version_id
                        where a.try_number = 1 and a.submitted_at is not null and g.fraction is not null
                        group by a.learner_id, v.section, v.skill
                        """.formatted(FIRST_ATTEMPTS))
                .param("assignment", assignment.uuid())
                .query((row, number) -> new Answers(
                        new PersonId(row.getObject("learner_id", UUID.class)),
                        row.getInt("section"),
                        Skill.valueOf(row.getString("skill")),
                        row.getDouble("hits"),
                        row.getInt("answers")))
                .list();
    }

    List<Answer> given(AssignmentId assignment) {
        return jdbc.sql("""
                        select g.version_id, g.chosen, g.composed, count(*) as answers, count(g.fraction) as graded,
                               coalesce(sum(g.fraction), 0) as hits
                        from %s a
                        join attempt_answer g on g.attempt_id = a.id
                        where a.try_number = 1 and a.submitted_at is not null
                        group by g.version_id, g.chosen, g.composed
                        """.formatted(FIRST_ATTEMPTS))
                .param("assignment", assignment.uuid())
                .query((row, number) -> new Answer(
                        new QuestionVersionId(row.getObject("version_id", UUID.class)),
                        response(row),
                        row.getInt("answers"),
                        row.getInt("graded"),
                        row.getDouble("hits")))
                .list();
    }

    static Response response(ResultSet row) throws SQLException {
        String composed = row.getString("composed");
        if (composed != null) {
            return ComposedText.read(composed);
        }
        Integer chosen = row.getObject("chosen", Integer.class);
        return chosen == null ? new Response.Written("") : new Response.Chosen(chosen);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        UUID attempt = row.getObject("attempt_id", UUID.class);
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new Standing(
                new PersonId(row.getObject("learner_id", UUID.class)),
                row.getString("name"),
                attempt == null ? null : new AttemptId(attempt),
                row.getObject("points") == null
                        ? null
                        : new Mark(row.getDouble("points"), row.getInt("possible"), row.getInt("awaiting")),
                submitted == null
                        ? null
                        : Duration.between(row.getObject("started_at", OffsetDateTime.class), submitted));
    }
}
