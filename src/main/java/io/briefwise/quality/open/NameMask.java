package io.briefwise.quality.open;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the names out of a question, so that a reader who matches it to its text goes by what it says: every word that the
 * text writes with a capital where no sentence begins, and runs of them as one.
 *
 * <p>Example: "Why should Oslo follow Erik Dahl?" becomes "Why should [name] follow [name]?".
 */
final class NameMask {

    private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{L}\\p{N},;:’'”)] )\\p{Lu}[\\p{L}’'-]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");

    private final Set<String> names;

    NameMask(String text) {
        names = WITHIN.matcher(text)
                .results()
                .map(found -> bare(found.group()))
                .filter(word -> !word.equals("I"))
                .collect(Collectors.toSet());
    }

    String mask(String question) {
        return WORD.matcher(question)
                .replaceAll(found -> names.contains(bare(found.group())) ? "[name]" : found.group())
                .replaceAll("\\[name](?:[ ’'-]+\\[name])+", "[name]");
    }

    private static String bare(String word) {
        return word.replaceFirst("[’']s?$", "");
    }
}
