package io.briefwise.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.briefwise.account.Act;
import io.briefwise.account.ActResult;
import io.briefwise.account.Administration;
import io.briefwise.account.AuditEntry;
import io.briefwise.account.Person;
import io.briefwise.account.PersonId;
import io.briefwise.account.ResetLink;
import io.briefwise.account.Role;
import io.briefwise.ui.parts.Words;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** One person's account: role, link for a new password, in or out, and what was done so far. */
final class PersonSheet extends Dialog {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Words.LANGUAGE)
            .withZone(ZoneOffset.UTC);

    private final transient Words words;
    private final transient Administration administration;
    private final PersonId administrator;
    private final Div sheet = new Div();
    private final Paragraph answer = new Paragraph();

    PersonSheet(Words words, Administration administration, PersonId administrator, Person person) {
        this.words = words;
        this.administration = administration;
        this.administrator = administrator;
        sheet.addClassName("person-sheet");
        answer.getElement().setAttribute("role", "status");
        answer.setVisible(false);
        Button close = new Button(words.say("administration.person.close"), click -> close());
        getFooter().add(close);
        add(sheet);
        show(person);
    }

    private void show(Person person) {
        setHeaderTitle(person.name());
        Paragraph email = new Paragraph(person.email());
        email.addClassName("at");
        sheet.removeAll();
        sheet.add(email, answer, roles(person), acts(person), history(person.id()));
    }

    private RadioButtonGroup<Role> roles(Person person) {
        RadioButtonGroup<Role> roles = new RadioButtonGroup<>(words.say("administration.person.role"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> words.say("administration.role." + role));
        roles.setHelperText(words.say("administration.person.role.hint"));
        roles.setValue(person.role());
        roles.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                settle(person, administration.changeRole(person.id(), change.getValue(), administrator));
            }
        });
        return roles;
    }

    private Div acts(Person person) {
        Button link = new Button(words.say("administration.person.link"), click -> offerLink(person));
        link.setEnabled(person.active());
        Div acts = new Div(link, person.active() ? out(person) : in(person));
        acts.addClassName("acts");
        return acts;
    }

    private Button out(Person person) {
        Button out = new Button(
                words.say("administration.person.deactivate"),
                click -> settle(person, administration.deactivate(person.id(), administrator)));
        out.addThemeVariants(ButtonVariant.ERROR);
        return out;
    }

    private Button in(Person person) {
        return new Button(
                words.say("administration.person.reactivate"),
                click -> settle(person, administration.reactivate(person.id(), administrator)));
    }

    private void settle(Person before, ActResult<Person> result) {
        switch (result) {
            case ActResult.Done<Person>(var after) -> {
                say("door-news", words.say("administration.person.done"));
                show(after);
            }
            case ActResult.Refused<Person>(var reason) -> {
                say("door-trouble", words.say("administration.refusal." + reason));
                show(before);
            }
        }
    }

    private void offerLink(Person person) {
        switch (administration.resetLink(person.id(), administrator)) {
            case ActResult.Done<ResetLink>(var link) -> {
                answer.setVisible(false);
                show(person);
                sheet.addComponentAtIndex(
                        1, new HandedLink(words, "reset?token=" + link.token(), MOMENT.format(link.expires())));
            }
            case ActResult.Refused<ResetLink>(var reason) ->
                say("door-trouble", words.say("administration.refusal." + reason));
        }
    }

    private void say(String kind, String sentence) {
        answer.setClassName(kind);
        answer.setText(sentence);
        answer.setVisible(true);
    }

    private Div history(PersonId person) {
        List<AuditEntry> entries = administration.history(person, administrator);
        OrderedList past = new OrderedList();
        entries.stream()
                .map(entry -> words.say(
                        "administration.act." + entry.act(),
                        MOMENT.format(entry.at()),
                        entry.act() == Act.ROLE_CHANGED ? words.say("administration.role." + entry.detail()) : ""))
                .forEach(text -> past.add(new ListItem(text)));
        Div history = new Div(new H3(words.say("administration.person.history")), past);
        history.setVisible(!entries.isEmpty());
        return history;
    }
}
