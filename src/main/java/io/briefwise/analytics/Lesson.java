package io.briefwise.analytics;

import io.briefwise.brief.Section;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.Skill;
import io.briefwise.quiz.Quiz;
import java.util.List;

/**
 * What a class was asked.
 *
 * @param quiz that was set
 * @param questions of the quiz, in their order
 * @param text the sections of the brief
 */
record Lesson(Quiz quiz, List<BankedQuestion> questions, List<Section> text) {

    /** The sections asked about, in the order of the text. */
    List<Integer> sections() {
        return questions.stream()
                .map(banked -> banked.question().head().section())
                .distinct()
                .sorted()
                .toList();
    }

    /** The skills asked for, those of one process beside each other. */
    List<Skill> skills() {
        return questions.stream()
                .map(banked -> banked.question().head().skill())
                .distinct()
                .sorted()
                .toList();
    }

    String heading(int section) {
        String heading = section < text.size() ? text.get(section).heading() : null;
        return heading == null ? "" : heading;
    }
}
