package io.briefwise.generation.argumentation;

import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.language.Mention;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that two statements have in common and that few other sentences of the text have. */
final class Shared {

    /** A word in more than this share of all sentences is what the whole text is about. */
    private static final double COMMON = 0.12;

    /** Words that two statements may share without speaking of the same. */
    private static final Pattern EMPTY =
            Pattern.compile("(?i)(nothing|none|nobody|anything|something|everything|one|ones|two"
                    + "|first|second|third|says?|said|tell|told|number|amount|part|way|ways|thing|things|many|much|most|year|years"
                    + "|make|makes|made|take|takes|took|given|gives?|these|those|this|that|such|its|their)");

    private final Passage passage;

    Shared(Passage passage) {
        this.passage = passage;
    }

    /** In the form and the order that the second has them. A name counts as a whole: "the West" is not in "West Asia". */
    List<String> between(Statement one, Statement other) {
        List<String> names = names(one);
        Set<String> stems = Vocabulary.stems(without(one.text(), names));
        List<String> otherNames = names(other);
        Stream<String> common = Arrays.stream(without(other.text(), otherNames).split("[^\\p{L}\\p{N}’-]+"))
                .filter(word -> !EMPTY.matcher(word).matches())
                .filter(word -> Vocabulary.stems(word).stream().anyMatch(stem -> stems.contains(stem) && isRare(stem)));
        Stream<String> named = otherNames.stream()
                .filter(names::contains)
                .filter(name -> Vocabulary.stems(name).stream().allMatch(this::isRare));
        return Stream.concat(named, common).distinct().toList();
    }

    private boolean isRare(String stem) {
        return passage.vocabulary().frequency(stem)
                <= Math.max(3, COMMON * passage.sentences().size());
    }

    private static List<String> names(Statement statement) {
        return statement.sentence().mentions().stream()
                .map(Mention::text)
                .filter(name -> statement.text().contains(name))
                .toList();
    }

    private static String without(String text, List<String> names) {
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, " ");
        }
        return rest;
    }
}
