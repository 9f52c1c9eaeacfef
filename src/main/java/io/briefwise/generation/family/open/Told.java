package io.briefwise.generation.family.open;

import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.TextSentence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence of the text as a question can hold it up: cut where it goes on to something else, quoted to the letter. */
final class Told {

    private static final int LONGEST = 30;
    private static final int SHORTEST = 7;
    private static final Pattern POINTING = Pattern.compile(
            "(?i)\\b(he|she|him|his|her|this|these|those(?! (?:who|whose|that|of|in|with)\\b)|such(?! as\\b)|here|both(?!.* and )"
                    + "|the former|the latter|do so|did so|doing so|I|me|my|you|your|the same|another(?! \\p{Ll})|others?(?! \\p{Ll})|there(?! (?:is|are|was|were|has|have|should))"
                    + "|the (?:two|three|four)|(?<!the first .{0,60})the (?:first|second|third|other)(?! \\p{L})|later|earlier|again|neither|either|then|(?:this|that|the|another|each|rural|urban) ones?)\\b");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:But|Yet|And|So|Still|However,|Nevertheless,|Moreover,|Meanwhile,|Indeed,|In fact,|Even so,|Of course,|First,|Second,|Third,|Finally,) ");
    private static final Pattern NO_NOUN =
            Pattern.compile("(?i)^(?:\\W*\\w+\\W+){0,3}(it|its|they|their|them|themselves)\\b.*");
    private static final Pattern GOING_ON = Pattern.compile(
            "(?:;| –|—|, (?:and|but|so|which|while|whereas|because|although|though|who|not|or|partly|mostly|largely)\\b)");

    private Told() {}

    /** The longest part from the head of the sentence that has the words and needs nothing before it. */
    static Optional<String> of(TextSentence sentence, Pattern having) {
        String text = OPENING.matcher(sentence.text().strip()).replaceFirst("").replaceAll("[.]$", "");
        if (text.matches("(?s).*[“”?!:(‘].*") || !sentence.text().strip().endsWith(".")) {
            return Optional.empty();
        }
        Stream<Integer> ends = Stream.concat(
                Stream.of(text.length()),
                GOING_ON.matcher(text).results().map(match -> match.start()).sorted((one, other) -> other - one));
        return ends.map(end -> text.substring(0, end))
                .filter(part -> part.split(" ").length <= LONGEST && part.split(" ").length >= SHORTEST)
                .filter(part -> having.matcher(part).matches())
                .filter(Told::standsAlone)
                .filter(part -> part.length() == text.length() || says(sentence, part))
                .map(part -> lowered(sentence, part))
                .findFirst();
    }

    /** Whether a verb with its subject before it stands in the part, and not only under "when" or "who". */
    private static boolean says(TextSentence sentence, String part) {
        int from = sentence.text().indexOf(part) + sentence.analysis().start();
        int to = from + part.length();
        return sentence.clauses().stream()
                .filter(clause -> clause.standing() == Standing.MAIN || clause.standing() == Standing.COORDINATE)
                .map(clause -> sentence.analysis().token(clause.verbs().main()))
                .anyMatch(verb -> from <= verb.start() && verb.end() <= to);
    }

    static boolean standsAlone(String words) {
        return !POINTING.matcher(words).find() && !NO_NOUN.matcher(words).matches();
    }

    /** A common noun at the head of a sentence is often taken for a name; what else is a name has a capital elsewhere. */
    private static boolean isName(TextSentence sentence, String part) {
        int at = sentence.text().indexOf(part);
        return sentence.analysis().tokens().stream()
                        .anyMatch(token -> token.start() - sentence.analysis().start() == at && token.isName())
                || sentence.mentions().stream()
                        .filter(mention -> mention.type().isName())
                        .anyMatch(mention -> part.startsWith(mention.text()));
    }

    private static String lowered(TextSentence sentence, String part) {
        boolean name = isName(sentence, part) || part.matches("I\\b.*|\\p{Lu}\\p{Lu}.*");
        return name ? part : part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1);
    }
}
