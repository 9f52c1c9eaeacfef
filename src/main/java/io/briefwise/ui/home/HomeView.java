package io.briefwise.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.Person;
import io.briefwise.ui.parts.BrowserTime;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;

/** The start page, for whoever is signed in. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
final class HomeView extends Div implements HasDynamicTitle {

    private final transient Words words;

    HomeView(CurrentPerson current, Words words, Clock clock, ObjectProvider<Welcome> welcomes) {
        this.words = words;
        addClassNames("narrow", "home");
        Person person = current.require();
        Paragraph greeting = new Paragraph(words.say(
                "home.greeting", partOfDay(BrowserTime.of(clock.instant()).getHour()), firstName(person)));
        greeting.addClassName("label");
        H1 title = new H1();
        add(greeting, title);
        welcomes.stream()
                .filter(welcome -> welcome.role() == person.role())
                .forEach(welcome -> title.setText(welcome.show(person, this)));
    }

    @Override
    public String getPageTitle() {
        return words.say("home.page");
    }

    private static int partOfDay(int hour) {
        return hour < 5 ? 3 : hour < 12 ? 0 : hour < 18 ? 1 : 2;
    }

    private static String firstName(Person person) {
        return person.name().strip().split("\\s+")[0];
    }
}
