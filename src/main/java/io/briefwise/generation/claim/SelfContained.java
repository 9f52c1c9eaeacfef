package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Pointing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether words can be understood without the text around them. */
public final class SelfContained {

    private static final Pattern POINTING = Pattern.compile(
            "\\b(it|he|she|they|him|them|this|these|those(?! (?:who|whose|which|that)\\b)|such(?! as\\b)|here|i|we|us|you|our"
                    + "|your|my|mine|ours|others|another|both|the former|the latter|do so|did so|doing so|does so"
                    + "|did the same|either|neither|that way|a lot|then|there|later|earlier|neighbou?ring|the necessary"
                    + "|so far|since then|ever since|until then|by then|ago|yesterday|tomorrow|tonight|afterwards"
                    + "|(?:last|next|previous|following) (?:year|month|week|summer|winter|spring|autumn|fall|day|decade"
                    + "|morning|evening|night)s?|ones|(?:an?|the|each|every|that) (?:\\w+ )?one"
                    + "|likewise|similarly|accordingly|the opposite|the reverse|the other way|vice versa"
                    + "|that (?:is(?! to say)|was|does|did|has|had|may|would|will|could|should|can|must"
                    + "|area|region|year|time|date|kind|point|effort|capacity|recognition|body|country|danger|view|reason"
                    + "|day|case|idea|figure|number|argument|approach|question|problem|decision|period|way))\\b");
    /** "a man that is …", "the view that is …": there the word only joins. */
    private static final Pattern JOINING = Pattern.compile(
            "(?<=\\p{L})( that) (?=(is|was|does|did|has|had|may|would|will" + "|could|should|can|must)\\b)");

    private static final Pattern OWNER = Pattern.compile("\\b(its|their|his|her)\\b");
    private static final Pattern HARDER_STILL = Pattern.compile("\\b(\\p{L}+er|more \\p{L}+|less \\p{L}+) still\\b");

    /** "it makes little sense to …", "it is wrong that …": there the word stands for what follows. */
    private static final Pattern EXPLETIVE = Pattern.compile(
            "\\bit (?:is|was|would be|will be|may be|makes|made|takes|took)(?! (?:\\w+ )?(?:able|unable|willing|ready|going|about|due"
                    + "|set|likely|unlikely|bound|forced|designed|meant|used|free|keen|reluctant|prepared|\\w+ed)\\b)"
                    + "(?: \\w+){1,3} (?:to|that|for)\\b");

    private SelfContained() {}

    /** Without knowing what the whole text is about: stricter than with it. */
    public static boolean is(String text, Clause clause) {
        return is(text, clause, Set.of());
    }

    public static boolean is(String text, Clause clause, Passage passage) {
        return is(text, clause, Topics.of(passage));
    }

    private static boolean is(String text, Clause clause, Set<String> topics) {
        String lower = text.replaceAll("\\bUS\\b", "America")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\bthere (is|are|was|were|has|have|will|may|might|can|could|seems?|appears?)\\b", "")
                .replaceAll("\\bboth\\b(?=.* and )", "")
                .replaceAll("\\beither\\b(?=.* or )", "")
                .replaceAll("\\bneither\\b(?=.* nor )", "");
        lower = EXPLETIVE.matcher(lower).replaceAll("");
        lower = JOINING.matcher(lower).replaceAll(" which ");
        return !subjectPoints(clause, topics)
                && !POINTING.matcher(lower).find()
                && !HARDER_STILL.matcher(lower).find()
                && !comparesWithNothing(lower, clause)
                && Definites.pointing(clause.sentence(), text, topics).isEmpty()
                && ownersStand(lower, clause);
    }

    private static boolean subjectPoints(Clause clause, Set<String> topics) {
        Sentence sentence = clause.sentence();
        int head = clause.subject().head();
        String tag = sentence.token(head).tag();
        boolean ofNothing = sentence.arrowsFrom(head).stream()
                .noneMatch(child -> child.relation().startsWith("nmod"));
        // "two have been torn down", "more than half come from Portugal"
        boolean partOfSomething = ofNothing
                && (tag.matches("CD|JJR|RBR|JJS")
                        || sentence.token(head)
                                .text()
                                .toLowerCase(Locale.ROOT)
                                .matches("half|third|quarter|fifth|majority"))
                && sentence.mentionAt(head)
                        .filter(mention -> mention.type() == Mention.Type.MONEY || mention.type() == Mention.Type.DATE)
                        .isEmpty();
        boolean topic = topics.contains(sentence.token(head).text().toLowerCase(Locale.ROOT));
        return partOfSomething
                || clause.subjectPoints()
                        && !(topic && clause.text(clause.subject()).matches("[Tt]he .*"));
    }

    /** "A better measure would be the price", "bark is better": better than what was spoken of before. */
    private static boolean comparesWithNothing(String text, Clause clause) {
        Sentence sentence = clause.sentence();
        if (text.matches(".*\\b(than|compared|as)\\b.*")) {
            return false;
        }
        boolean subject = sentence.subtree(clause.subject().head()).stream()
                .filter(i -> i < clause.subject().head())
                .anyMatch(i -> sentence.token(i).tag().matches("JJR|RBR")
                        && sentence.token(i + 1).tag().matches("JJ|NN.*"));
        boolean predicate = sentence.token(clause.verbs().main()).tag().equals("JJR")
                || sentence.token(clause.verbs().main()).tag().equals("JJ")
                        && sentence.arrowsFrom(clause.verbs().main()).stream()
                                .anyMatch(child ->
                                        sentence.token(child.dependent()).tag().equals("RBR"));
        return subject && !sentence.token(clause.subject().head()).tag().equals("NNS") || predicate;
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
