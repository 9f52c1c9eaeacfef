package io.briefwise.testing;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import java.util.List;

/** A brief for tests that do not care what it says: an untitled opening, then two sections with a heading. */
public final class SampleBriefs {

    public static final Brief OF_THREE_SECTIONS = new Brief(
            "Two rivers",
            "A. Writer",
            null,
            null,
            List.of(
                    new Section(null, List.of(new Paragraph(1, "Two rivers meet below the old town."))),
                    new Section("The upper river", List.of(new Paragraph(2, "The upper river floods every spring."))),
                    new Section("The lower river", List.of(new Paragraph(3, "The lower river may be dredged.")))),
            List.of());

    private SampleBriefs() {}
}
