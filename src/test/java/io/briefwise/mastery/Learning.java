package io.briefwise.mastery;

import io.briefwise.account.People;
import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Certainty;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.question.Origin;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.question.Skill;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import io.briefwise.testing.MovableClock;
import io.briefwise.testing.Parts;
import io.briefwise.testing.SampleBriefs;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner and a brief with a quiz of four questions for attribution in section 1, two for detail in section 2 and an open
 * one; the key of each is its first option. In the reserve one more question for attribution on each of the first two places,
 * harder by 1, and two easier by 2 in section 2.
 */
final class Learning implements AutoCloseable {

    static final int KEY = 0;
    static final int WRONG = 1;
    static final int ATTRIBUTIONS = 4;
    static final int OPEN = 6;

    private static final List<Question> SET = List.of(
            SampleQuestions.closed(1, 1, KEY, Skill.ATTRIBUTION),
            SampleQuestions.closed(2, 1, KEY, Skill.ATTRIBUTION),
            SampleQuestions.closed(3, 1, KEY, Skill.ATTRIBUTION),
            SampleQuestions.closed(4, 1, KEY, Skill.ATTRIBUTION),
            SampleQuestions.closed(5, 2, KEY, Skill.DETAIL),
            SampleQuestions.closed(6, 2, KEY, Skill.DETAIL),
            SampleQuestions.open(7, 2));

    private static final List<Question> RESERVE =
            List.of(again(1, 1, 1), again(2, 1, 1), again(8, 2, -2), again(9, 2, -2));

    final PersonId learner;
    final BriefId brief;
    final Quiz quiz;
    private Parts parts;

    Learning(Database database) {
        parts = database.parts(
                "io.briefwise.account",
                "io.briefwise.brief",
                "io.briefwise.question",
                "io.briefwise.quiz",
                "io.briefwise.classroom",
                "io.briefwise.attempt",
                "io.briefwise.mastery");
        learner = person("Mira Kant");
        brief = get(Briefs.class).keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        get(QuestionBank.class).fill(brief, SET, RESERVE, Origin.GENERATED);
        quiz = get(Quizzes.class).of(brief).getFirst();
    }

    PersonId person(String name) {
        return get(People.class)
                .admit(name, "p" + Integer.toHexString(name.hashCode()) + "@school.example", Role.LEARNER)
                .id();
    }

    /** The learner takes the quiz, choosing these options from its first question on, and hands in. */
    AttemptId takes(PersonId who, @Nullable Certainty certainty, int... options) {
        Attempts attempts = get(Attempts.class);
        AttemptId attempt = attempts.startOrResume(quiz.id(), who, null);
        for (int i = 0; i < options.length; i++) {
            pass(Duration.ofSeconds(1));
            Answers.give(attempts, attempt, who, quiz.questions().get(i), new Response.Chosen(options[i]), certainty);
        }
        attempts.submit(attempt, who);
        return attempt;
    }

    AttemptId takes(int... options) {
        return takes(learner, null, options);
    }

    /** The learner answers the open question alone and hands in. */
    AttemptId writes(String text) {
        Attempts attempts = get(Attempts.class);
        AttemptId attempt = attempts.startOrResume(quiz.id(), learner, null);
        Answers.give(attempts, attempt, learner, quiz.questions().get(OPEN), new Response.Written(text));
        attempts.submit(attempt, learner);
        return attempt;
    }

    List<QuestionVersionId> reserve() {
        return get(QuestionBank.class).of(brief).stream()
                .filter(banked -> !banked.inSet())
                .map(banked -> banked.id())
                .toList();
    }

    void pass(Duration time) {
        clock().advance(time);
    }

    MovableClock clock() {
        return parts.clock();
    }

    Parts parts() {
        return parts;
    }

    <T> T get(Class<T> type) {
        return parts.get(type);
    }

    void restart() {
        Parts before = parts;
        parts = before.restarted();
        before.close();
    }

    @Override
    public void close() {
        parts.close();
    }

    /** Another question on the place of the one with the same number. */
    private static Question again(int number, int section, double difficulty) {
        Question same = SampleQuestions.closed(number, section, KEY, Skill.ATTRIBUTION);
        return SampleQuestions.worded(same, "Who says so, of " + number + "?", difficulty);
    }
}
