package io.briefwise.ui.parts;

import io.briefwise.brief.Section;

/** What a section is called on the screen, also where it has no heading of its own. */
public final class SectionTitle {

    private SectionTitle() {}

    public static String of(Words words, Section section) {
        return section.heading() == null ? words.say("reading.untitled") : section.heading();
    }
}
