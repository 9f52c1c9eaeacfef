package io.briefwise.ui.parts;

import io.briefwise.brief.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A piece of a paragraph over which nothing begins or ends: markings may overlap, stretches do not.
 *
 * @param text its characters
 * @param kinds what lies over all of them, nothing for plain text
 */
record Stretch(String text, Set<Marking.Kind> kinds) {

    /** A paragraph cut where its markings begin and end; parts of markings beyond its end are left out. */
    static List<Stretch> of(String paragraph, List<Marking> markings) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, paragraph.length()));
        markings.stream()
                .map(Marking::span)
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .filter(cut -> cut < paragraph.length())
                .forEach(cuts::add);
        return cuts.headSet(paragraph.length()).stream()
                .map(start -> between(paragraph, start, cuts.higher(start), markings))
                .toList();
    }

    private static Stretch between(String paragraph, int start, int end, List<Marking> markings) {
        Set<Marking.Kind> kinds = EnumSet.noneOf(Marking.Kind.class);
        for (Marking marking : markings) {
            Span span = marking.span();
            if (span.start() <= start && end <= span.end()) {
                kinds.add(marking.kind());
            }
        }
        return new Stretch(paragraph.substring(start, end), kinds);
    }
}
