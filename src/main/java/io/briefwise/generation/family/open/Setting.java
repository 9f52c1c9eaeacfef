package io.briefwise.generation.family.open;

import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import java.util.List;

/** The place or body of which a sentence goes on to speak, where its own words name none. */
final class Setting {

    private Setting() {}

    /** ", speaking of Marlowe High," or nothing. */
    static String of(Passage passage, TextSentence sentence) {
        if (!names(sentence).isEmpty()) {
            return "";
        }
        return passage.sentences().stream()
                .filter(other -> other.number() == sentence.number() && other.index() < sentence.index())
                .filter(other -> other.index() >= sentence.index() - 4)
                .flatMap(other -> names(other).stream().limit(1))
                .reduce((_, last) -> last)
                .map(", speaking of %s,"::formatted)
                .orElse("");
    }

    private static List<String> names(TextSentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> switch (mention.type()) {
                    case ORGANISATION, PLACE, COUNTRY, CAPITAL -> true;
                    case PERSON, NATIONALITY, DATE, MONEY, PERCENT, NUMBER, DURATION, ORDINAL, OTHER -> false;
                })
                .map(Mention::text)
                .toList();
    }
}
