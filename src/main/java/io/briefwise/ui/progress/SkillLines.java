package io.briefwise.ui.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.briefwise.ui.parts.ProgressArc;
import io.briefwise.ui.parts.SkillTitle;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** Skills in a narrow column, each with its rung and from how many answers. */
final class SkillLines extends UnorderedList {

    SkillLines(Words words, List<SkillStanding> skills) {
        addClassName("rows");
        StandingWords said = new StandingWords(words);
        skills.forEach(one -> {
            Span name = new Span(SkillTitle.of(one.skill()));
            name.addClassName("skill");
            Paragraph standing = new Paragraph(said.rung(one.standing()) + " · " + said.answers(one.standing()));
            standing.addClassName("num");
            ListItem line = new ListItem(
                    new ProgressArc(one.standing().tooFew() ? 0 : one.standing().chance()), new Div(name, standing));
            line.addClassName("led");
            add(line);
        });
    }
}
