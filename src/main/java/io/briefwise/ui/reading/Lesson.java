package io.briefwise.ui.reading;

import io.briefwise.attempt.AttemptCard;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.quiz.Purpose;
import io.briefwise.quiz.Quiz;
import java.util.List;
import java.util.Optional;

/**
 * A text with its quizzes, and what one learner has done with them.
 *
 * @param quizzes the quiz on the whole text and the section checks; none while the bank is empty
 * @param attempts the learner's attempts at any quiz, newest first
 * @param here zero-based index of the section that the learner opened last, 0 before the first
 * @param furthest zero-based index of the furthest section that they opened, -1 before the first
 */
record Lesson(BriefId id, Brief brief, List<Quiz> quizzes, List<AttemptCard> attempts, int here, int furthest) {

    Lesson {
        quizzes = List.copyOf(quizzes);
        attempts = List.copyOf(attempts);
    }

    /** As it is once a section was opened. */
    Lesson opened(int section) {
        return new Lesson(id, brief, quizzes, attempts, section, Math.max(section, furthest));
    }

    Optional<Quiz> quiz() {
        return quizzes.stream().filter(quiz -> quiz.purpose() == Purpose.QUIZ).findFirst();
    }

    Optional<Quiz> check(int section) {
        return quizzes.stream()
                .filter(quiz -> quiz.purpose() == Purpose.SECTION_CHECK)
                .filter(quiz -> Integer.valueOf(section).equals(quiz.section()))
                .findFirst();
    }

    /** The learner's latest attempt at a quiz. */
    Optional<AttemptCard> latest(Quiz quiz) {
        return attempts.stream()
                .filter(card -> card.quiz().id().equals(quiz.id()))
                .findFirst();
    }

    /** How far a section is done: opening it is one step, each question of its check another. */
    SectionProgress progress(int section) {
        int steps = check(section).map(quiz -> quiz.questions().size()).orElse(0);
        int done =
                check(section).flatMap(this::latest).map(AttemptCard::answered).orElse(0);
        return new SectionProgress(section <= furthest, done, steps);
    }
}
