package io.briefwise.ui.teaching.reported;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.Reviewed;
import io.briefwise.brief.Brief;
import io.briefwise.doubt.RaisedDoubt;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.PassageText;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.explanation.EvidenceLayer;
import io.briefwise.ui.quizzing.explanation.Feedback;
import java.util.Optional;

/** A question with its key, its reasons and a learner's answer, and the paragraphs of the text that are lit for it. */
final class AnsweredQuestion extends Div {

    AnsweredQuestion(Words words, RaisedDoubt raised, AttemptResult result, Reviewed answered, Brief brief) {
        addClassName("answered-question");
        int index = answered.question().section();
        io.briefwise.brief.Section section = brief.sections().get(index);
        Paragraph stem = new Paragraph(answered.question().stem());
        stem.addClassName("stem");
        Section question = new Section(
                label(words.say("doubt.their-answer", raised.learner())),
                stem,
                new Feedback(words, answered, result.of(answered.question().id()), Optional.empty()));
        question.addClassNames("sheet", "asked-again");
        PassageText text = new PassageText(words, section, index, EvidenceLayer.of(brief, answered));
        text.addClassName("lit-only");
        Section passage = new Section(
                label(words.say("doubt.passage")),
                new H3(SectionTitle.of(words, section)),
                text,
                new Anchor(Addresses.section(result.quiz().brief(), index), words.say("doubt.passage.more")));
        passage.addClassName("passage");
        add(question, passage);
    }

    private static H2 label(String text) {
        H2 label = new H2(text);
        label.addClassName("part");
        return label;
    }
}
