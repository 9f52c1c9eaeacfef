package io.briefwise.ui.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.brief.Import;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** Bringing a text: paste or upload it, see what was found in it, have its lesson made. */
@Route(value = Addresses.BRING, layout = MainLayout.class)
@RolesAllowed({"LEARNER", "INSTRUCTOR"})
final class BringView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient LessonMaking making;
    private final transient CurrentPerson current;
    private final transient BriefLines lines;
    private final TextIntake intake;
    private final Div found = new Div();

    BringView(Words words, LessonMaking making, CurrentPerson current, BriefLines lines) {
        this.words = words;
        this.making = making;
        this.current = current;
        this.lines = lines;
        addClassNames("narrow", "bring");
        Paragraph lead = new Paragraph(words.say(
                "library.bring.lead",
                making.limits().leastWords(),
                making.limits().mostWords()));
        lead.addClassName("about");
        intake = new TextIntake(making, words, this::preview);
        found.setVisible(false);
        add(new H1(words.say("library.bring")), lead, intake, found);
    }

    @Override
    public String getPageTitle() {
        return words.say("library.bring.page");
    }

    private void preview(Import.Imported imported) {
        found.removeAll();
        found.add(new LessonPreview(imported, lines, words, title -> make(title, imported), this::back));
        show(true);
    }

    private void back() {
        found.removeAll();
        show(false);
    }

    private void show(boolean preview) {
        found.setVisible(preview);
        intake.setVisible(!preview);
    }

    private void make(String title, Import.Imported imported) {
        String address = making.make(title, imported, current.require().id());
        getUI().ifPresent(ui -> ui.navigate(address));
    }
}
