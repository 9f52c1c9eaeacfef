package io.briefwise.quiz;

import io.briefwise.brief.BriefId;
import io.briefwise.question.BankFilled;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The quizzes of a brief. They follow its bank: when it is filled, a lesson is made of one quiz and a check for each
 * section. A quiz never changes, so one that somebody has begun keeps its questions; a new one takes its place for
 * those who come later.
 */
@Service
public class Quizzes {

    private final QuestionBank bank;
    private final QuizTables tables;
    private final Titles titles;

    Quizzes(QuestionBank bank, QuizTables tables, Titles titles) {
        this.bank = bank;
        this.tables = tables;
        this.titles = titles;
    }

    /** The quiz on a brief, then its section checks in the order of the text; none while its bank is empty. */
    public List<Quiz> of(BriefId brief) {
        return tables.current(brief);
    }

    /** One quiz, also one whose place another has taken. */
    public Optional<Quiz> find(QuizId id) {
        return tables.all(List.of(id)).stream().findFirst();
    }

    /** Several quizzes in one statement, in no particular order. */
    public List<Quiz> all(Collection<QuizId> ids) {
        return ids.isEmpty() ? List.of() : tables.all(ids);
    }

    /**
     * Makes a quiz for one learner and one time; it never is among those of its brief.
     *
     * @throws IllegalArgumentException if such a quiz is for everybody
     */
    @Transactional
    public QuizId compose(BriefId brief, Purpose purpose, List<QuestionVersionId> questions) {
        if (!purpose.personal()) {
            throw new IllegalArgumentException("a " + purpose + " follows the bank");
        }
        Quiz made = new Quiz(QuizId.fresh(), brief, purpose, null, titles.of(brief), questions);
        tables.insert(made);
        tables.supersede(made.id());
        return made.id();
    }

    /**
     * Lets a practice ask one question more.
     *
     * @throws IllegalArgumentException if it is no practice
     */
    @Transactional
    public void extend(Quiz practice, QuestionVersionId question) {
        if (practice.purpose() != Purpose.PRACTICE) {
            throw new IllegalArgumentException("a " + practice.purpose() + " does not grow");
        }
        tables.append(practice.id(), practice.questions().size(), question);
    }

    /** Makes the lesson anew; a quiz whose questions stay the same stays itself. */
    @EventListener
    @Transactional
    void follow(BankFilled filled) {
        List<Quiz> before = new ArrayList<>(tables.current(filled.brief()));
        for (Quiz planned : lesson(filled.brief())) {
            if (!before.removeIf(quiz -> quiz.purpose() == planned.purpose()
                    && quiz.questions().equals(planned.questions())
                    && quiz.title().equals(planned.title()))) {
                tables.insert(planned);
            }
        }
        before.forEach(quiz -> tables.supersede(quiz.id()));
    }

    private List<Quiz> lesson(BriefId brief) {
        LessonPlan plan = LessonPlan.of(bank.of(brief));
        List<Quiz> lesson = new ArrayList<>();
        if (!plan.quiz().isEmpty()) {
            lesson.add(new Quiz(QuizId.fresh(), brief, Purpose.QUIZ, null, titles.of(brief), plan.quiz()));
        }
        plan.checks()
                .forEach((section, questions) -> lesson.add(new Quiz(
                        QuizId.fresh(), brief, Purpose.SECTION_CHECK, section, titles.of(brief, section), questions)));
        return lesson;
    }
}
