package io.briefwise.ui.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.briefwise.account.PersonId;
import io.briefwise.question.Skill;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.SkillTitle;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** Standings under each other, by skill and by text. */
@org.springframework.stereotype.Component
class SkillTables {

    private final Words words;
    private final Dates dates;
    private final Beginner beginner;

    SkillTables(Words words, Dates dates, Beginner beginner) {
        this.words = words;
        this.dates = dates;
        this.beginner = beginner;
    }

    /** Each skill, with a way to practise it. */
    Component skills(PersonId learner, List<SkillStanding> skills) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("standings");
        skills.forEach(one -> {
            Span name = new Span(SkillTitle.of(one.skill()));
            list.add(new StandingLine(words, dates, name, one.standing(), practise(learner, one.skill())));
        });
        return list;
    }

    /** Each text; its name leads to it. */
    Component texts(List<TextStanding> texts) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("standings");
        texts.forEach(one -> list.add(new StandingLine(
                words, dates, new Anchor(Addresses.reading(one.brief()), one.title()), one.standing(), new Div())));
        return list;
    }

    private Component practise(PersonId learner, Skill skill) {
        Paragraph nothing = new Paragraph();
        nothing.addClassName("quietly");
        nothing.getElement().setAttribute("role", "status");
        Button button = new Button(words.say("progress.practise.short"), _ -> {
            if (!beginner.practise(learner, skill)) {
                nothing.setText(words.say("quizzing.practice.nothing"));
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.say("progress.practise", skill.shortTitle()));
        return new Div(button, nothing);
    }
}
