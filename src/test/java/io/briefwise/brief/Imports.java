package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

/** Shorthand for looking at imports. */
final class Imports {

    private Imports() {}

    static Import.Imported imported(Import outcome) {
        if (outcome instanceof Import.Refused(Refusal refusal)) {
            throw new AssertionError("refused: " + refusal.sentence());
        }
        return (Import.Imported) outcome;
    }

    static Brief brief(Import outcome) {
        return imported(outcome).brief();
    }

    static Refusal refusal(Import outcome) {
        assertThat(outcome).isInstanceOf(Import.Refused.class);
        return ((Import.Refused) outcome).refusal();
    }

    static List<String> headings(Brief brief) {
        return brief.sections().stream()
                .map(section -> section.heading() == null ? "" : section.heading())
                .toList();
    }

    static List<String> paragraphs(Section section) {
        return section.paragraphs().stream().map(Paragraph::text).toList();
    }

    /** Everything, to be looked at. */
    static String print(Import outcome) {
        if (outcome instanceof Import.Refused(Refusal refusal)) {
            return "REFUSED " + refusal.sentence();
        }
        Import.Imported imported = (Import.Imported) outcome;
        Brief brief = imported.brief();
        return "TITLE %s%nAUTHOR %s, DATE %s, SOURCE %s, WORDS %d%n%s%nASIDES %s%nLEFT OUT %s%n"
                .formatted(
                        brief.title(),
                        brief.author(),
                        brief.date(),
                        brief.source(),
                        brief.words(),
                        brief.sections().stream()
                                .map(section -> "## " + section.heading() + "\n"
                                        + section.paragraphs().stream()
                                                .map(paragraph -> "¶" + paragraph.number() + " " + paragraph.text())
                                                .collect(Collectors.joining("\n")))
                                .collect(Collectors.joining("\n")),
                        brief.asides(),
                        imported.source().leftOut());
    }
}
