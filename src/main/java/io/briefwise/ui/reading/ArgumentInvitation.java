package io.briefwise.ui.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.brief.BriefId;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;

/** After a section that argues for something: the way to its argument. */
final class ArgumentInvitation extends Div {

    ArgumentInvitation(Words words, BriefId brief, int section) {
        addClassNames("card", "quiz-invitation");
        Div said = new Div(
                new H2(words.say("argument.invitation.title")), new Paragraph(words.say("argument.invitation.text")));
        said.addClassName("said");
        add(said, LinkButton.plain(Addresses.argument(brief, section), words.say("argument.invitation")));
    }
}
