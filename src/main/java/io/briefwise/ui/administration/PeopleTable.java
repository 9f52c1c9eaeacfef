package io.briefwise.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.briefwise.account.Person;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** People in rows; what can be done with one is behind the row's button. */
final class PeopleTable extends Div {

    PeopleTable(Words words, List<Person> people, Consumer<Person> open) {
        addClassName("people-scroll");
        NativeTable table = new NativeTable();
        table.addClassName("people");
        NativeTableRow head = new NativeTableRow();
        Stream.of("who", "role", "state", "acts")
                .map(column -> heading(words.say("administration.people.column." + column)))
                .forEach(head::add);
        table.getHead().add(head);
        people.forEach(person -> table.getBody().add(row(words, person, open)));
        add(table);
    }

    private static NativeTableHeaderCell heading(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Words words, Person person, Consumer<Person> open) {
        Span name = new Span(person.name());
        name.addClassName("whose");
        Span email = new Span(person.email());
        email.addClassName("at");
        Button manage = new Button(words.say("administration.people.manage"), click -> open.accept(person));
        manage.setAriaLabel(words.say("administration.people.manage.whom", person.name()));
        NativeTableRow row = new NativeTableRow(
                new NativeTableCell(name, email),
                new NativeTableCell(words.say("administration.role." + person.role())),
                new NativeTableCell(words.say("administration.state." + (person.active() ? "active" : "inactive"))),
                new NativeTableCell(manage));
        row.setClassName("out", !person.active());
        return row;
    }
}
