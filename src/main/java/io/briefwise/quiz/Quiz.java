package io.briefwise.quiz;

import io.briefwise.brief.BriefId;
import io.briefwise.question.QuestionVersionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chosen set of questions on one brief. It never changes: when the bank is filled anew, another takes its place. Only a
 * practice grows, while its learner takes it.
 *
 * @param id which
 * @param brief what it asks about
 * @param purpose what it is for
 * @param section zero-based index of the section that a check belongs to, null for any other quiz
 * @param title the brief's title, or the section's heading
 * @param questions in the order asked, at least one
 */
public record Quiz(
        QuizId id,
        BriefId brief,
        Purpose purpose,
        @Nullable Integer section,
        String title,
        List<QuestionVersionId> questions) {

    public Quiz {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("quiz without a question: " + title);
        }
        if ((section == null) == (purpose == Purpose.SECTION_CHECK)) {
            throw new IllegalArgumentException(purpose + " with section " + section + ": " + title);
        }
    }
}
