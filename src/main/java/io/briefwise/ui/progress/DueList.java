package io.briefwise.ui.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.briefwise.mastery.DueCard;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.SkillTitle;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** What is due, text by text: the skill, where in the text, and how likely it is still known. */
final class DueList extends Div {

    DueList(Words words, List<DueText> texts) {
        addClassName("due-list");
        texts.forEach(text -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("rows");
            text.cards().forEach(card -> list.add(line(words, card)));
            add(new Section(
                    new Headline(
                            text.title(),
                            words.say("progress.due.count", text.cards().size())),
                    list));
        });
    }

    private static ListItem line(Words words, DueCard card) {
        Span skill = new Span(SkillTitle.of(card.target().skill()));
        skill.addClassName("skill");
        Paragraph known = new Paragraph(
                words.say("progress.due.card", card.target().span().section() + 1, card.recall(), card.reviews()));
        known.addClassName("num");
        return new ListItem(new Div(skill, known));
    }
}
