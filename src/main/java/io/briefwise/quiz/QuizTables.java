package io.briefwise.quiz;

import io.briefwise.brief.BriefId;
import io.briefwise.question.QuestionVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of quizzes; each is read with its questions in one statement. */
@Repository
class QuizTables {

    private static final String QUIZZES = """
            select z.id, z.brief_id, z.purpose, z.section, z.title, q.version_id
            from quiz_quiz z join quiz_question q on q.quiz_id = z.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    QuizTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The quizzes of a brief that no other has taken the place of: the quiz first, then the checks by section. */
    List<Quiz> current(BriefId brief) {
        return gathered(jdbc.sql(QUIZZES + """
                        where z.brief_id = :brief and z.superseded_at is null
                        order by case z.purpose when 'QUIZ' then 0 else 1 end, z.section, z.id, q.position
                        """).param("brief", brief.uuid()));
    }

    List<Quiz> all(Collection<QuizId> ids) {
        return gathered(jdbc.sql(QUIZZES + " where z.id in (:ids) order by z.id, q.position")
                .param("ids", ids.stream().map(QuizId::uuid).toList()));
    }

    void insert(Quiz quiz) {
        jdbc.sql("""
                        insert into quiz_quiz (id, brief_id, purpose, section, title, created_at)
                        values (:id, :brief, :purpose, :section, :title, :now)
                        """)
                .param("id", quiz.id().uuid())
                .param("brief", quiz.brief().uuid())
                .param("purpose", quiz.purpose().name())
                .param("section", quiz.section())
                .param("title", quiz.title())
                .param("now", Moment.stored(clock.instant()))
                .update();
        int position = 0;
        for (QuestionVersionId question : quiz.questions()) {
            append(quiz.id(), position++, question);
        }
    }

    void append(QuizId quiz, int position, QuestionVersionId question) {
        jdbc.sql("insert into quiz_question (quiz_id, position, version_id) values (:quiz, :position, :question)")
                .param("quiz", quiz.uuid())
                .param("position", position)
                .param("question", question.uuid())
                .update();
    }

    void supersede(QuizId quiz) {
        jdbc.sql("update quiz_quiz set superseded_at = :now where id = :id")
                .param("now", Moment.stored(clock.instant()))
                .param("id", quiz.uuid())
                .update();
    }

    private static List<Quiz> gathered(JdbcClient.StatementSpec statement) {
        Map<UUID, Row> rows = new LinkedHashMap<>();
        statement.query(row -> {
            rows.computeIfAbsent(row.getObject("id", UUID.class), id -> Row.of(id, row))
                    .questions()
                    .add(new QuestionVersionId(row.getObject("version_id", UUID.class)));
        });
        return rows.values().stream().map(Row::quiz).toList();
    }

    private record Row(
            UUID id,
            UUID brief,
            Purpose purpose,
            @Nullable Integer section,
            String title,
            List<QuestionVersionId> questions) {

        static Row of(UUID id, ResultSet row) {
            try {
                return new Row(
                        id,
                        row.getObject("brief_id", UUID.class),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getObject("section", Integer.class),
                        row.getString("title"),
                        new ArrayList<>());
            } catch (SQLException e) {
                throw new IllegalStateException("quiz " + id + " cannot be read", e);
            }
        }

        Quiz quiz() {
            return new Quiz(new QuizId(id), new BriefId(brief), purpose, section, title, questions);
        }
    }
}
