package io.briefwise.analytics;

import io.briefwise.brief.BriefId;
import io.briefwise.question.Skill;
import io.briefwise.quiz.QuizId;
import java.util.List;

/**
 * How a class did on one assignment; first attempts only, and those handed in only.
 *
 * @param quiz what was set
 * @param brief what it asks about
 * @param title what it is called
 * @param summary the class in a line
 * @param sections the sections that are asked about, in the order of the text
 * @param skills the skills that are asked for, by process
 * @param learners one row for each learner of the class, by name
 * @param classRow all learners together
 * @param questions in the order of the quiz
 */
public record ClassPicture(
        QuizId quiz,
        BriefId brief,
        String title,
        ClassSummary summary,
        List<SectionColumn> sections,
        List<Skill> skills,
        List<LearnerRow> learners,
        ClassRow classRow,
        List<QuestionRow> questions) {

    /**
     * A section as a column.
     *
     * @param index zero-based in the brief
     * @param heading its heading, empty for an untitled opening
     */
    public record SectionColumn(int index, String heading) {}

    /**
     * All learners together.
     *
     * @param sections in the order of the columns
     * @param skills in the order of the columns
     */
    public record ClassRow(List<Cell> sections, List<Cell> skills) {}
}
