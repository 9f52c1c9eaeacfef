package io.briefwise.ui.teaching.marking;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The paragraphs that an answer points at by their numbers, as in “(¶4)”. */
final class CitedParagraphs {

    private static final Pattern CITATION = Pattern.compile("¶\\s?(\\d{1,5})");

    private CitedParagraphs() {}

    static List<Paragraph> of(Brief brief, String written) {
        Set<Integer> numbers = CITATION.matcher(written)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());
        return brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> numbers.contains(paragraph.number()))
                .toList();
    }
}
