package io.briefwise.ui.teaching;

import io.briefwise.analytics.ClassPicture;
import io.briefwise.ui.parts.Words;

/** What a section is called above a column and in a sentence. */
final class SectionName {

    private SectionName() {}

    static String of(ClassPicture.SectionColumn section, Words words) {
        return section.heading().isEmpty() ? words.say("teaching.section.untitled") : section.heading();
    }
}
