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

    /** A brief of one section with two paragraphs; the first sentence of the second stands in the first too. */
    public static final Brief OF_SENTENCES = new Brief(
            "The wall",
            "A. Writer",
            null,
            null,
            List.of(new Section(
                    null,
                    List.of(
                            new Paragraph(1, "A wall was built. Nobody asked why."),
                            new Paragraph(2, "A wall was built. It may not last. It was dear.")))),
            List.of());

    /** The sentences of its second paragraph. */
    public static final List<String> SENTENCES = List.of("A wall was built.", "It may not last.", "It was dear.");

    private SampleBriefs() {}
}
