package io.briefwise.generation.family.detail;

import io.briefwise.generation.candidate.Dates;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The only date of a sentence, to be taken out of it.
 *
 * @param quoted the sentence
 * @param date a year, a month or a day
 */
record GapDate(Quoted quoted, Mention date) {

    private static final Set<String> MARKED =
            Set.of("in", "on", "since", "by", "from", "until", "after", "before", "around", "about");
    /** Not "about 1880" nor "late 2019". */
    private static final String PLAIN =
            "(?:\\d|January|February|March|April|May|June|July|August|September|October|November|December).*";

    static Optional<GapDate> in(TextSentence sentence) {
        List<Mention> dates = sentence.mentions().stream().filter(Dates::isDate).toList();
        if (dates.size() != 1 || years(sentence.text()) != 1 || dates.getFirst().first() == 0) {
            return Optional.empty();
        }
        Mention date = dates.getFirst();
        String before = sentence.analysis().token(date.first() - 1).text().toLowerCase(Locale.ROOT);
        return Quoted.around(sentence, date.first())
                .map(quoted -> new GapDate(quoted, date))
                .filter(gap -> MARKED.contains(before)
                        && date.text().matches(PLAIN)
                        && !gap.gapped().matches(".*_____[–-].*"));
    }

    private static long years(String text) {
        return text.split("\\b(?:1[5-9]|20)\\d\\ds?\\b", -1).length - 1L;
    }

    String gapped() {
        return quoted.gapped(date.first(), date.last());
    }

    boolean isYear() {
        return date.text().length() == 4;
    }

    int year() {
        return Integer.parseInt(date.text().substring(date.text().length() - 4));
    }
}
