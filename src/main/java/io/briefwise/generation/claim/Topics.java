package io.briefwise.generation.claim;

import io.briefwise.generation.passage.Passage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a text is about: the words of its title, as they stand there. */
public final class Topics {

    private Topics() {}

    /** In lower case; short words are left out. */
    public static Set<String> of(Passage passage) {
        return Arrays.stream(passage.brief().title().toLowerCase(Locale.ROOT).split("[^\\p{L}’'-]+"))
                .map(word -> word.replaceAll("[’']s?$", ""))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toUnmodifiableSet());
    }
}
