package io.briefwise.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.Retained;
import io.briefwise.account.Retention;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For how long things are kept; an empty field keeps for good. */
@Route(value = "retention", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class RetentionView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Retention retention;
    private final transient CurrentPerson current;
    private final Map<Retained, IntegerField> fields = new EnumMap<>(Retained.class);
    private final Paragraph answer = new Paragraph();

    RetentionView(Words words, Retention retention, CurrentPerson current) {
        this.words = words;
        this.retention = retention;
        this.current = current;
        Map<Retained, Integer> days = retention.days();
        for (Retained what : Retained.values()) {
            fields.put(what, field(what, days.get(what)));
        }
        Div form = new Div();
        form.addClassName("door-form");
        form.add(fields.values().toArray(IntegerField[]::new));
        answer.addClassName("door-news");
        answer.getElement().setAttribute("role", "status");
        answer.setVisible(false);
        Button save = new Button(words.say("administration.retention.go"), click -> save());
        save.addClassName("door-lead-button");
        addClassName("decision");
        add(
                new H1(words.say("administration.retention.title")),
                new Paragraph(words.say("administration.retention.lead")),
                answer,
                form,
                save);
    }

    @Override
    public String getPageTitle() {
        return words.say("access.page", words.say("administration.retention.title"));
    }

    private IntegerField field(Retained what, @Nullable Integer days) {
        IntegerField field = new IntegerField(words.say("administration.retained." + what));
        field.setHelperText(words.say("administration.retained." + what + ".hint"));
        field.setMin(Retention.SHORTEST);
        field.setMax(Retention.LONGEST);
        field.setClearButtonVisible(true);
        field.setErrorMessage(words.say("administration.retention.range", Retention.SHORTEST, Retention.LONGEST));
        field.setValue(days);
        return field;
    }

    private void save() {
        answer.setVisible(false);
        if (fields.values().stream().anyMatch(IntegerField::isInvalid)) {
            return;
        }
        Map<Retained, Integer> before = retention.days();
        fields.forEach((what, field) -> {
            Optional<Integer> wanted = Optional.ofNullable(field.getValue());
            if (!wanted.equals(Optional.ofNullable(before.get(what)))) {
                retention.keep(what, wanted, current.require().id());
            }
        });
        answer.setText(words.say("administration.retention.done"));
        answer.setVisible(true);
    }
}
