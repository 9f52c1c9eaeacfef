package io.briefwise.feedback;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a draft cites.
 *
 * @param paragraphs the numbers it names (¶4, paragraph 4, §4)
 * @param quotations what stands in quotation marks and, word for word, in the text
 */
record Citations(Set<Integer> paragraphs, List<String> quotations) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:¶+|§|\\b[Pp]ara(?:graph)?s?\\.?)\\s?(\\d{1,3})(?:(?:\\s?[,&–-]\\s?|\\s(?:and|to)\\s)¶?(\\d{1,3}))?");
    private static final Pattern QUOTED = Pattern.compile("[“\"‘]([^“”\"]{3,400}?)[”\"’](?![\\p{L}])");
    private static final int WORDS = 3;

    static Citations of(String draft, Brief brief) {
        Set<Integer> numbers = new TreeSet<>();
        NUMBER.matcher(draft).results().forEach(found -> {
            numbers.add(Integer.valueOf(found.group(1)));
            if (found.group(2) != null) {
                numbers.add(Integer.valueOf(found.group(2)));
            }
        });
        List<String> texts = brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::text)
                .map(Citations::plain)
                .toList();
        List<String> quotations = QUOTED.matcher(draft)
                .results()
                .map((MatchResult found) -> plain(found.group(1)))
                .filter(words -> words.split(" ").length >= WORDS)
                .filter(words -> texts.stream().anyMatch(text -> text.contains(words)))
                .toList();
        return new Citations(Collections.unmodifiableSet(numbers), quotations);
    }

    boolean any() {
        return !paragraphs.isEmpty() || !quotations.isEmpty();
    }

    /** Whether the draft names one of the paragraphs or quotes from the evidence. */
    boolean touch(Yardstick yardstick) {
        return yardstick.paragraphs().stream().anyMatch(paragraphs::contains)
                || yardstick.criterion().evidence().stream()
                        .map(evidence -> plain(evidence.text()))
                        .anyMatch(text -> quotations.stream().anyMatch(text::contains));
    }

    private static String plain(String text) {
        return CopiedRuns.words(text).stream().collect(Collectors.joining(" ", " ", " "));
    }
}
