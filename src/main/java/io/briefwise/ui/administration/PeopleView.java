package io.briefwise.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.briefwise.account.Administration;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PeoplePage;
import io.briefwise.account.Person;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** Everybody with an account: found by name or address, a page at a time. */
@Route(value = "people", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Administration administration;
    private final transient CurrentPerson current;
    private final TextField search;
    private final Span found = new Span();
    private final Div list = new Div();
    private final Div pages = new Div();
    private int page;

    PeopleView(Words words, Administration administration, CurrentPerson current) {
        this.words = words;
        this.administration = administration;
        this.current = current;
        search = new TextField(words.say("administration.people.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(0));
        found.addClassName("label");
        found.getElement().setAttribute("role", "status");
        pages.addClassName("people-pages");
        Div bar = new Div(search, found);
        bar.addClassName("people-search");
        addClassName("narrow");
        add(new H1(words.say("administration.people.title")), bar, list, pages);
        show(0);
    }

    @Override
    public String getPageTitle() {
        return words.say("access.page", words.say("administration.people.title"));
    }

    private void show(int wanted) {
        PeoplePage people = administration.search(
                search.getValue(), wanted, current.require().id());
        page = people.page();
        found.setText(words.say("administration.people.found", people.total()));
        list.removeAll();
        if (people.people().isEmpty()) {
            Div empty = new Div(words.say("administration.people.none"));
            empty.addClassName("empty");
            list.add(empty);
        } else {
            list.add(new PeopleTable(words, people.people(), this::open));
        }
        showPages(people);
    }

    private void showPages(PeoplePage people) {
        pages.removeAll();
        pages.setVisible(people.pages() > 1);
        Button back = new Button(words.say("administration.people.back"), click -> show(page - 1));
        back.setEnabled(page > 0);
        Button on = new Button(words.say("administration.people.on"), click -> show(page + 1));
        on.setEnabled(page < people.pages() - 1);
        Span where = new Span(words.say("administration.people.page", page + 1, people.pages()));
        where.addClassName("num");
        pages.add(back, where, on);
    }

    private void open(Person person) {
        PersonSheet sheet =
                new PersonSheet(words, administration, current.require().id(), person);
        sheet.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                show(page);
            }
        });
        sheet.open();
    }
}
