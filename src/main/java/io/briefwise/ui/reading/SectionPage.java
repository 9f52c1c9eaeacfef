package io.briefwise.ui.reading;

import com.vaadin.flow.component.html.Div;
import io.briefwise.attempt.Reviewed;
import io.briefwise.brief.Section;
import io.briefwise.ui.parts.Marking;
import io.briefwise.ui.parts.PassageText;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.EvidenceLamp;
import io.briefwise.ui.quizzing.answer.TextTask;
import io.briefwise.ui.quizzing.explanation.EvidenceLayer;
import java.util.List;

/** A section with its heading and paragraphs, in which the evidence of an answer can be lit, and the way on. */
final class SectionPage extends Div implements EvidenceLamp {

    private final transient Words words;
    private final transient Lesson lesson;
    private final int section;
    private final Div passage = new Div();

    SectionPage(Words words, Lesson lesson, int section) {
        this.words = words;
        this.lesson = lesson;
        this.section = section;
        add(new SectionHead(words, lesson.brief(), section), passage);
        boolean last = section == lesson.brief().sections().size() - 1;
        if (last && !lesson.brief().asides().isEmpty()) {
            add(new BesideText(words, lesson.brief().asides()));
        }
        add(new SectionTurn(words, lesson.id(), lesson.brief(), section));
        putOut();
    }

    @Override
    public void light(Reviewed one) {
        show(EvidenceLayer.of(lesson.brief(), one));
    }

    @Override
    public void putOut() {
        show(List.of());
    }

    @Override
    public void point(int paragraph) {
        PassageText.point(passage, paragraph);
    }

    @Override
    public void offer(TextTask task) {
        task.offer(words, lesson.brief().sections().get(section), section, show(List.of()), true);
    }

    private PassageText show(List<Marking> markings) {
        Section shown = lesson.brief().sections().get(section);
        PassageText text = new PassageText(words, shown, section, markings);
        passage.removeAll();
        passage.add(text);
        return text;
    }
}
