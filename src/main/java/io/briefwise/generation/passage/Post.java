package io.briefwise.generation.passage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text says that somebody is: "Maria Lopez, a former director of the port authority".
 *
 * @param holder who
 * @param sentence where
 * @param article "a" or "the"; empty for a bare "director of the port authority"
 * @param rank words before the noun that go with any post: "former", "retired"; empty if there are none
 * @param noun the post with what specifies it: "network engineer"
 * @param trade the noun alone: "engineer"
 * @param tail what follows: "at the University of Galway"; empty if nothing
 */
public record Post(
        Entity holder, TextSentence sentence, String article, String rank, String noun, String trade, String tail) {

    private static final Pattern VOWEL = Pattern.compile("(?i)^(?!uni|eu|one|us[aei])[aeiou].*");
    private static final Pattern PARTS = Pattern.compile(
            "(?:(a|an|the) )?(?:\\d+-year-old )?((?:(?:former|retired|senior|junior|assistant|associate|deputy|young|local|leading|veteran) )*)"
                    + "((?:[\\p{L}’'-]+ ){0,3}?([\\p{L}-]+))((?: (?:at|of|in|for|from|with|who|that)\\b.*)?)");

    /** Takes a description apart; empty where it is none of a person. */
    static Optional<Post> of(Entity holder, TextSentence sentence, String words) {
        Matcher parts = PARTS.matcher(words);
        if (!parts.matches() || !Spheres.isPost(parts.group(4))) {
            return Optional.empty();
        }
        String article = parts.group(1) == null ? "" : parts.group(1).equals("an") ? "a" : parts.group(1);
        return Optional.of(new Post(
                holder,
                sentence,
                article,
                parts.group(2).strip(),
                parts.group(3),
                parts.group(4),
                parts.group(5).strip()));
    }

    /** As the text has it. */
    public String words() {
        return put(noun, tail);
    }

    /** The same description of somebody with another post or another place. */
    public String put(String otherNoun, String otherTail) {
        String core = (rank + " " + otherNoun).strip();
        String start = article.equals("a")
                ? (VOWEL.matcher(core).matches() ? "an " : "a ")
                : article.isEmpty() ? "" : article + " ";
        return (start + core + " " + otherTail).strip();
    }
}
