package io.briefwise.ui.reading;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import io.briefwise.ui.parts.Addressed;
import io.briefwise.ui.parts.SectionRail;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.QuizRoom;
import io.briefwise.ui.quizzing.SectionCheck;
import io.briefwise.ui.shell.DeskView;
import io.briefwise.ui.shell.MainLayout;
import jakarta.annotation.security.PermitAll;

/** One section of a text as a page, the check on it beside it. */
@PermitAll
@Route(value = "read/:brief/:section?", layout = MainLayout.class)
final class ReadingView extends DeskView {

    private final transient ReadingDesk readings;
    private final transient QuizRoom room;
    private final PersonId reader;

    ReadingView(Words words, ReadingDesk readings, QuizRoom room, CurrentPerson current) {
        super(words, "reading.page");
        this.readings = readings;
        this.room = room;
        reader = current.require().id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BriefId id = Addressed.uuid(event, "brief").map(BriefId::new).orElseThrow(NotFoundException::new);
        Lesson lesson = readings.find(id, reader).orElseThrow(NotFoundException::new);
        int section = Addressed.number(event, "section").orElse(lesson.here() + 1) - 1;
        if (section < 0 || section >= lesson.brief().sections().size()) {
            throw new NotFoundException();
        }
        show(readings.open(lesson, section, reader), section);
    }

    private void show(Lesson lesson, int section) {
        call(lesson.brief().title());
        SectionPage page = new SectionPage(words(), lesson, section);
        lesson.quiz()
                .filter(_ -> section == lesson.brief().sections().size() - 1)
                .ifPresent(quiz -> page.add(new QuizInvitation(words(), lesson, quiz)));
        if (room.argues(lesson.id(), section)) {
            page.add(new ArgumentInvitation(words(), lesson.id(), section));
        }
        desk().showRail(new SectionRail(words(), RailLinks.of(words(), lesson), section));
        desk().showPage(page);
        SectionCheck check = new SectionCheck(words(), room, page, reader);
        desk().showSheet(lesson.check(section)
                .map(quiz ->
                        lesson.latest(quiz).map(begun -> check.goOn(begun.id())).orElseGet(() -> check.offer(quiz)))
                .orElseGet(check::offerNothing));
    }
}
