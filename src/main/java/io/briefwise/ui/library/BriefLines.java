package io.briefwise.ui.library;

import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefCard;
import io.briefwise.brief.Section;
import io.briefwise.brief.WordCount;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.ReadingTime;
import io.briefwise.ui.parts.Words;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The small lines beside a text: whose it is, and how much there is to read. */
@Component
class BriefLines {

    private final Words words;
    private final Dates dates;

    BriefLines(Words words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** "Rajorshi Roy · 15 December 2014"; empty where neither is known. */
    String by(@Nullable String author, @Nullable LocalDate date) {
        return joined(author == null ? "" : author, date == null ? "" : dates.day(date));
    }

    String by(BriefCard card) {
        return by(card.author(), card.date());
    }

    String by(Brief brief) {
        String source = brief.source();
        return joined(by(brief.author(), brief.date()), source == null ? "" : source);
    }

    /** "5 minutes · 1,123 words · 3 sections". */
    String size(BriefCard card) {
        return size(card.words(), card.sections());
    }

    String size(Brief brief) {
        return size(brief.words(), brief.sections().size());
    }

    /** "¶5–8 · 2 minutes · 420 words". */
    String size(Section section) {
        int first = section.paragraphs().getFirst().number();
        int last = section.paragraphs().getLast().number();
        int count = section.paragraphs().stream()
                .mapToInt(paragraph -> WordCount.of(paragraph.text()))
                .sum();
        return words.say(
                first == last ? "library.section.one" : "library.section",
                String.valueOf(first),
                String.valueOf(last),
                ReadingTime.of(count).minutes(),
                count);
    }

    private String size(int count, int sections) {
        return words.say("library.size", ReadingTime.of(count).minutes(), count, sections);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
