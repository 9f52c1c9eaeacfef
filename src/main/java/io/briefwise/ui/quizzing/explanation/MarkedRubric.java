package io.briefwise.ui.quizzing.explanation;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.briefwise.attempt.RubricMark;
import io.briefwise.question.Criterion;
import io.briefwise.question.OpenQuestion;
import io.briefwise.ui.parts.Words;
import org.jspecify.annotations.Nullable;

/** What a good answer contains, criterion by criterion: once it is marked with the points given, before with those to be had. */
final class MarkedRubric extends UnorderedList {

    private final transient Words words;

    MarkedRubric(Words words, OpenQuestion question, @Nullable RubricMark mark) {
        this.words = words;
        addClassNames("rubric", "marked-rubric");
        for (int i = 0; i < question.rubric().size(); i++) {
            Criterion criterion = question.rubric().get(i);
            add(mark == null ? open(criterion) : marked(criterion, mark.points().get(i)));
        }
    }

    private ListItem open(Criterion criterion) {
        return line(criterion, words.say("rubric.worth", criterion.points()));
    }

    private ListItem marked(Criterion criterion, int points) {
        ListItem line = line(criterion, words.say("rubric.points", points, criterion.points()));
        line.addClassName(points == criterion.points() ? "full" : points == 0 ? "nothing" : "part");
        return line;
    }

    private static ListItem line(Criterion criterion, String points) {
        Span said = new Span(points);
        said.addClassNames("given", "num");
        ListItem line = new ListItem(new Span(criterion.criterion()), said);
        line.addClassName("criterion");
        return line;
    }
}
