package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.language.Mention;
import io.briefwise.language.Token;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Covers pronouns whose noun stands before them in the same statement: they point at nothing outside it. */
public final class Antecedents {

    private static final Pattern PRONOUN =
            Pattern.compile("\\b(it|its|itself|they|them|their|themselves|he|him|his|she|her)\\b");

    private Antecedents() {}

    public static String masked(String words, Clause clause) {
        Matcher matcher = PRONOUN.matcher(words.toLowerCase(Locale.ROOT));
        StringBuilder masked = new StringBuilder(words);
        while (matcher.find()) {
            if (stands(matcher.group(), clause, words.substring(0, matcher.start()))) {
                masked.replace(
                        matcher.start(),
                        matcher.end(),
                        "#".repeat(matcher.group().length()));
            }
        }
        return masked.toString();
    }

    /** The subject, of the pronoun's number, or another noun that is the only one of its number. */
    private static boolean stands(String pronoun, Clause clause, String before) {
        String subject = clause.text(clause.subject());
        int head = clause.subject().head();
        Token noun = clause.sentence().token(head);
        boolean joined = clause.sentence().arrowsFrom(head).stream().anyMatch(arrow -> arrow.is("conj"));
        boolean person = clause.sentence()
                .mentionAt(head)
                .filter(mention -> mention.type() == Mention.Type.PERSON)
                .isPresent();
        if (!noun.isNoun() || !before.toLowerCase(Locale.ROOT).contains(subject.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean plural = joined || noun.tag().endsWith("S");
        boolean onlyOne = IntStream.range(clause.first(), clause.last())
                        .filter(i -> clause.sentence().token(i).tag().equals("NNS")
                                && before.contains(clause.sentence().token(i).text()))
                        .count()
                <= 1;
        return switch (pronoun) {
            case "it", "its", "itself" -> !plural && !person;
            case "they", "them", "their", "themselves" -> plural && (onlyOne || pronoun.startsWith("the"));
            default -> person;
        };
    }
}
