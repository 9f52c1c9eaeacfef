package io.briefwise.ui.library;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.briefwise.account.CurrentPerson;
import io.briefwise.brief.BriefId;
import io.briefwise.generation.JobId;
import io.briefwise.generation.JobStatus;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Watching a lesson being made: the place in line, the section at work, and in the end the way to it. */
@Route(value = "making/:job", layout = MainLayout.class)
@RolesAllowed({"LEARNER", "INSTRUCTOR"})
final class MakingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MILLIS_BETWEEN_LOOKS = 1000;
    private static final int NO_MORE = -1;

    private final transient LessonMaking making;
    private final transient CurrentPerson current;
    private final transient Words words;
    private final H1 title = new H1();
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div ways = new Div();
    private @Nullable JobStatus shown;
    private SerializableRunnable again = () -> {};
    private Registration looking = () -> {};

    MakingView(LessonMaking making, CurrentPerson current, Words words) {
        this.making = making;
        this.current = current;
        this.words = words;
        addClassNames("narrow", "making");
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-label", words.say("library.making.bar"));
        state.addClassName("state");
        state.getElement().setAttribute("role", "status");
        ways.addClassName("ways");
        add(title, bar, state, ways);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        JobId job = Addressed.uuid(event, "job").map(JobId::new).orElseThrow(NotFoundException::new);
        BriefId brief = making.brief(job, current.require().id()).orElseThrow(NotFoundException::new);
        look(job, brief);
        again = () -> look(job, brief);
    }

    @Override
    public String getPageTitle() {
        return words.say("library.making.page");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown != null && !shown.isOver()) {
            looking = event.getUI().addPollListener(poll -> again.run());
            event.getUI().setPollInterval(MILLIS_BETWEEN_LOOKS);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NO_MORE);
        looking.remove();
    }

    private void look(JobId job, BriefId brief) {
        JobStatus status = making.status(job);
        if (status.equals(shown)) {
            return;
        }
        shown = status;
        ways.removeAll();
        bar.setVisible(!status.isOver());
        bar.setIndeterminate(status instanceof JobStatus.Waiting);
        switch (status) {
            case JobStatus.Waiting waiting -> say("waiting", waiting.place());
            case JobStatus.Running running -> {
                bar.setValue(Math.clamp(running.share(), 0, 1));
                say("running", running.stage().isEmpty() ? 0 : 1, running.stage());
            }
            case JobStatus.Done done -> {
                say("done", done.questions());
                ways.add(
                        LinkButton.leading(Addresses.reading(brief), words.say("library.making.read")),
                        LinkButton.plain(Addresses.brief(brief), words.say("library.making.see")));
            }
            case JobStatus.Failed failed -> say("failed", failed.reason());
            case JobStatus.Cancelled _ -> say("cancelled");
        }
        if (status.isOver()) {
            getUI().ifPresent(ui -> ui.setPollInterval(NO_MORE));
            addWayOn(status, brief);
        } else {
            ways.add(new Button(words.say("library.making.cancel"), event -> {
                making.cancel(job);
                look(job, brief);
            }));
        }
    }

    private void addWayOn(JobStatus status, BriefId brief) {
        if (!(status instanceof JobStatus.Done)) {
            ways.add(
                    LinkButton.leading(Addresses.BRING, words.say("library.making.again")),
                    LinkButton.plain(Addresses.reading(brief), words.say("library.making.only-read")));
        }
    }

    private void say(String stage, Object... arguments) {
        title.setText(words.say("library.making." + stage + ".title", arguments));
        state.setText(words.say("library.making." + stage, arguments));
    }
}
