package io.briefwise.generation.candidate;

import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The reasons that options carry: each says what the text has to do with the option, and where. */
public final class Reasons {

    private static final int QUOTED = 16;

    private Reasons() {}

    public static Option key(String text, TextSentence source) {
        return new Option(
                Wording.option(text),
                Role.KEY,
                "Right: %s says so: “%s”.".formatted(source.mark(), excerpt(source.text(), text)));
    }

    /** A key that does not stand in the sentence to the letter; the words are those that it rests on. */
    public static Option key(String text, String words, TextSentence source) {
        return new Option(
                Wording.option(text),
                Role.KEY,
                "Right: %s says so: “%s”.".formatted(source.mark(), excerpt(source.text(), words)));
    }

    public static Option sameSentence(String text, TextSentence source, String key) {
        return new Option(
                Wording.option(text),
                Role.MISREAD,
                "Wrong: the sentence in %s names %s too, but what is asked for is %s: “%s”."
                        .formatted(source.mark(), text, key, excerpt(source.text(), key)));
    }

    public static Option elsewhere(String text, Entity.Place place, TextSentence source, String key) {
        return elsewhere(text, place.mention().text(), place.sentence(), source, key);
    }

    /** An option taken from another sentence, where it stands in the given words. */
    public static Option elsewhere(String text, String words, TextSentence there, TextSentence source, String key) {
        return new Option(
                Wording.option(text),
                Role.OTHER_SPAN,
                "Wrong: %s says something else of it: “%s”; here, in %s, it is %s."
                        .formatted(there.mark(), excerpt(there.text(), words), source.mark(), key));
    }

    public static Option nowhere(String text, TextSentence source, String key) {
        return new Option(
                Wording.option(text),
                Role.NO_SUPPORT,
                "Wrong: the text does not mention %s; %s has %s.".formatted(text, source.mark(), key));
    }

    /** The words around some words of a sentence, with dots where something is left out. */
    public static String excerpt(String sentence, String words) {
        String bare = sentence.replaceAll("[.!?]$", "");
        List<String> all = Arrays.asList(bare.split(" "));
        if (all.size() <= QUOTED) {
            return bare.replace('“', '‘').replace('”', '’');
        }
        int at = Math.max(0, bare.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT)));
        int before = bare.substring(0, at).isBlank()
                ? 0
                : bare.substring(0, at).strip().split(" ").length;
        int first = Math.clamp(before - 3L, 0, all.size() - QUOTED);
        String middle = String.join(" ", all.subList(first, first + QUOTED)).replaceAll("[,;:–]$", "");
        String quoted = middle.replace('“', '‘').replace('”', '’');
        return (first > 0 ? "… " : "") + quoted + (first + QUOTED < all.size() ? " …" : "");
    }
}
