package io.briefwise.ui.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.briefwise.brief.Brief;
import io.briefwise.quiz.Quiz;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** The sections of a text, with how long each takes and whether a check follows it. */
final class Contents extends Section {

    Contents(Brief brief, List<Quiz> lesson, BriefLines lines, Words words) {
        addClassName("contents");
        add(new Headline(words.say("library.contents")));
        OrderedList list = new OrderedList();
        for (int index = 0; index < brief.sections().size(); index++) {
            ListItem row = row(brief.sections().get(index), lines, words);
            addCheck(row, index, lesson, words);
            list.add(row);
        }
        add(list);
        if (!brief.asides().isEmpty()) {
            Paragraph beside =
                    new Paragraph(words.say("library.asides", brief.asides().size()));
            beside.addClassName("quietly");
            add(beside);
        }
    }

    private static ListItem row(io.briefwise.brief.Section section, BriefLines lines, Words words) {
        Paragraph size = new Paragraph(lines.size(section));
        size.addClassName("num");
        return new ListItem(new Div(new H3(SectionTitle.of(words, section)), size));
    }

    private static void addCheck(ListItem row, int index, List<Quiz> lesson, Words words) {
        lesson.stream()
                .filter(quiz -> Integer.valueOf(index).equals(quiz.section()))
                .findFirst()
                .ifPresent(check -> {
                    Paragraph asked = new Paragraph(
                            words.say("library.check", check.questions().size()));
                    asked.addClassNames("end", "num");
                    row.add(asked);
                });
    }
}
