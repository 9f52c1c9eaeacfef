package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.analytics.ItemAnalysis;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Classroom;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** How the quiz of an assignment and its questions worked, in figures that are explained. */
@Route(value = "class/:classroom/:assignment/statistics", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
final class StatisticsView extends ResultView {

    StatisticsView(ResultsDesk desk, CurrentPerson current, Words words) {
        super(ResultPages.Page.STATISTICS, desk, current, words);
    }

    @Override
    void show(Classroom classroom, AssignmentId assignment) {
        ItemAnalysis analysis = desk.analysis(assignment, instructor).orElseThrow(NotFoundException::new);
        addHead(analysis.title(), classroom, assignment);
        if (analysis.learners() == 0) {
            add(new EmptyState(words, "results.nobody"));
            return;
        }
        Section questions = new Section(
                new Headline(words.say("results.questions"), words.say("results.questions.remark")),
                FigureTable.of(analysis, words),
                new FigureWords(words, "results.column", FigureTable.COLUMNS));
        questions.addClassName("asked");
        add(new QuizFigures(analysis, words), questions);
    }
}
