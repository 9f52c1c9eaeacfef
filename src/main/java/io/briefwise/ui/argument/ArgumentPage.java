package io.briefwise.ui.argument;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.brief.Brief;
import io.briefwise.brief.Section;
import io.briefwise.question.argument.ClaimExercise;
import io.briefwise.ui.parts.Byline;
import io.briefwise.ui.parts.Marking;
import io.briefwise.ui.parts.PassageText;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** A section whose statements are first to be marked and later lit. */
final class ArgumentPage extends Div {

    private final transient Words words;
    private final transient Brief brief;
    private final int section;
    private final Div passage = new Div();

    ArgumentPage(Words words, Brief brief, int section) {
        this.words = words;
        this.brief = brief;
        this.section = section;
        Paragraph kicker = new Paragraph(
                words.say("argument.kicker", section + 1, brief.sections().size()));
        kicker.addClassNames("kicker", "num");
        add(kicker, new H1(SectionTitle.of(words, shown())), new Byline(words, brief), passage);
        light(List.of());
    }

    void light(List<Marking> markings) {
        passage.removeAll();
        passage.add(new PassageText(words, shown(), section, markings));
        if (!markings.isEmpty()) {
            passage.getElement().executeJs("this.dispatchEvent(new CustomEvent('text-lit', {bubbles: true}))");
        }
    }

    void offer(ClaimExercise exercise, Picks picks) {
        PassageText text = new PassageText(words, shown(), section, List.of());
        int paragraph = exercise.statements().getFirst().paragraph();
        PickTargets targets =
                new PickTargets(words, shown().paragraphs().get(paragraph).text(), exercise, picks);
        text.replace(paragraph, targets);
        passage.removeAll();
        passage.add(text);
        targets.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private Section shown() {
        return brief.sections().get(section);
    }
}
