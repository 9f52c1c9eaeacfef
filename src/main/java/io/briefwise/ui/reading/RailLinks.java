package io.briefwise.ui.reading;

import com.vaadin.flow.component.html.Anchor;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.RailItem;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.stream.IntStream;

/** The rail of the reading page: a link to each section with how far it is done. */
final class RailLinks {

    private RailLinks() {}

    static List<RailItem> of(Words words, Lesson lesson) {
        return IntStream.range(0, lesson.brief().sections().size())
                .mapToObj(section -> item(words, lesson, section))
                .toList();
    }

    private static RailItem item(Words words, Lesson lesson, int section) {
        SectionProgress progress = lesson.progress(section);
        String status = words.say(progress.read() ? "reading.status.read" : "reading.status.unread");
        if (progress.questions() > 0) {
            status += ", " + words.say("reading.status.check", progress.answered(), progress.questions());
        }
        return new RailItem(
                section,
                SectionTitle.of(words, lesson.brief().sections().get(section)),
                progress.share(),
                status,
                new Anchor(Addresses.section(lesson.id(), section)));
    }
}
