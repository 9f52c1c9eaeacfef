package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Pointing;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether words can be understood without the text around them. */
public final class SelfContained {

    private static final Pattern POINTING = Pattern.compile(
            "\\b(it|he|she|they|him|them|himself|itself|themselves|this|these|those|such|here|i|we|us|you|our|your|my"
                    + "|one another|each other|others|another|both|the former|the latter|do so|did so|did the same"
                    + "|either|neither|that way|a lot|then|there|same occasion|that date|later|earlier|neighbou?ring|the necessary"
                    + "|that (?:area|region|year|time|date|kind|point|effort|capacity|recognition|body|country|danger))\\b");
    private static final Pattern OWNER = Pattern.compile("\\b(its|their|his|her)\\b");
    private static final Pattern BARE = Pattern.compile(
            "\\bthe (two|three|four|five|other|same|first|second|organi[sz]ation|region|group|company|partnership|issue"
                    + "|situation|pair|study|report|researchers|scientists|team|scheme|project|plan|city|country|area"
                    + "|place|zone|author|law|act|man|woman|trial|charge|incident|paper|results?|findings|survey|data"
                    + "|census|election|extension|space|clinic|car|cars|effects?|increase|limits|substitutes?"
                    + "|amendment|state|compounds?|idea|case|bargain|vote|chemicals?|drop|argument|difference|change|impact"
                    + "|impact sites|event|government|visit|corridors?|relationship|discussions|talks|gap)\\b"
                    + "(?! (of|between|to|for|in|that|who|which)\\b)");

    private SelfContained() {}

    public static boolean is(String text, Clause clause) {
        String lower = text.replaceAll("\\bUS\\b", "America")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\bthere (is|are|was|were|has|have|will)\\b", "")
                .replaceAll("\\bboth\\b(?=.* and )", "");
        return !clause.subjectPoints()
                && !POINTING.matcher(lower).find()
                && !BARE.matcher(lower).find()
                && ownersStand(lower, clause);
    }

    /** "its" and "their" need the subject before them and of their number, "his" and "her" a person. */
    private static boolean ownersStand(String text, Clause clause) {
        Matcher owner = OWNER.matcher(text);
        if (!owner.find()) {
            return true;
        }
        Sentence sentence = clause.sentence();
        String subject = clause.text(clause.subject()).toLowerCase(Locale.ROOT);
        boolean before = text.indexOf(subject) >= 0 && text.indexOf(subject) + subject.length() < owner.start();
        boolean person = sentence.mentionAt(clause.subject().head())
                .filter(mention -> mention.type() == Mention.Type.PERSON)
                .isPresent();
        boolean plural = sentence.token(clause.subject().head()).tag().endsWith("S");
        return before
                && !Pointing.points(sentence, clause.subject())
                && switch (owner.group()) {
                    case "its" -> !plural && !person;
                    case "their" -> plural;
                    default -> person;
                };
    }
}
