package io.briefwise.ui.teaching.arrangement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.classroom.Accommodation;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.ui.parts.Words;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;

/** What one learner, or the whole class, is granted, to be changed. */
final class ArrangementDialog extends Dialog {

    /** Takes what is granted from now on, and which closings changed. */
    @FunctionalInterface
    interface Save extends Serializable {

        void save(Accommodation granted, Map<AssignmentId, Duration> later);
    }

    ArrangementDialog(Words words, String title, Accommodation before, ClosingFields closings, Save save) {
        setHeaderTitle(title);
        Paragraph lead = new Paragraph(words.say("arrangement.lead"));
        lead.addClassName("quietly");
        ComfortFields comfort = new ComfortFields(words, before);
        Div sheet = new Div(lead, comfort, closings);
        sheet.addClassName("arrangement-sheet");
        add(sheet);
        Button go = new Button(words.say("arrangement.save"), _ -> {
            close();
            save.save(comfort.granted(), closings.changed());
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("arrangement.cancel"), _ -> close()), go);
    }
}
