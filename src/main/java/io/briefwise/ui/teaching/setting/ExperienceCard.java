package io.briefwise.ui.teaching.setting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.briefwise.quiz.Conduct;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;

/** What learners will experience, said anew whenever a setting changes. */
final class ExperienceCard extends Div {

    private final transient Words words;
    private final transient Dates dates;
    private final UnorderedList sentences = new UnorderedList();
    private final Paragraph warning = new Paragraph();

    ExperienceCard(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
        addClassName("experience");
        warning.addClassName("caution");
        warning.getElement().setAttribute("role", "status");
        add(new H3(words.say("setting.will")), sentences, warning);
    }

    void say(Wish wish, Conduct conduct) {
        Experience experience = new Experience(words, dates, wish);
        sentences.removeAll();
        experience.sentences(conduct).forEach(sentence -> sentences.add(new ListItem(sentence)));
        warning.setText(experience.neverTold(conduct) ? words.say("setting.will.never-told") : "");
    }
}
