package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.People;
import io.briefwise.language.Sentence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what a writer concludes about what is or was so from what is only hinted at. The words must govern the main verb: an
 * aside that hedges does not make its sentence an inference.
 */
final class Inferred {

    private static final Pattern WORDS = Pattern.compile("\\b(?:(?:is|are) (?:also |very |most )?likely to have \\w+"
            + "|(?:appears?|seems?) (?:also |not |therefore )?to (?:have (?:been )?\\w+|be)|(?:suggest|impl(?:y|ie)|indicate)s? that"
            + "|it (?:appears|seems) that|it is (?:more |most |very |quite )?likely that|it follows that|can be inferred|presumably"
            + "|(?:must|may|might) (?:also |therefore |well )?have (?:been )?\\w+)\\b");
    private static final Pattern PROBABLE = Pattern.compile("\\bprobably\\b");
    private static final Pattern REPORTERS = Pattern.compile(
            "(?i).*\\b(stud(?:y|ies)|reports?|surveys?|reviews?|papers?|audits?|inquir(?:y|ies)|he|she|they|researchers?"
                    + "|research|trials?|legend|tradition|historians?|scholars?)\\b.*");

    private Inferred() {}

    /** Evidence suggests; that a person or a study suggests something is a report. */
    static Optional<String> in(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean report = People.isOne(clause.subjectHead())
                || REPORTERS.matcher(clause.text(clause.subject())).matches();
        int last = Math.max(
                clause.verbs().finite(), Math.min(clause.last(), clause.verbs().main() + 4));
        String predicate = sentence.text(clause.verbs().finite(), last);
        Matcher words = WORDS.matcher(clause.text());
        if (words.find() && governs(words.group(), predicate, clause)) {
            boolean reported =
                    report && words.group().endsWith("that") && !words.group().startsWith("it ");
            return reported ? Optional.empty() : Optional.of(words.group());
        }
        String tag = sentence.token(clause.verbs().finite()).tag();
        boolean past = tag.equals("VBD")
                || tag.matches("VB[ZP]") && clause.main().tag().equals("VBN");
        if (clause.subject().last() >= clause.verbs().main()) {
            // the verb stands before its subject: "seldom was a bell so heavy"
            return Optional.empty();
        }
        Matcher probable = PROBABLE.matcher(
                sentence.text(clause.subject().last() + 1, clause.verbs().main()));
        return past && probable.find() ? Optional.of(probable.group()) : Optional.empty();
    }

    private static boolean governs(String words, String predicate, Clause clause) {
        return predicate.contains(words)
                || words.startsWith("it ")
                || words.equals("presumably")
                        && clause.text().indexOf(words) < clause.text().length() - predicate.length() + words.length();
    }

    /** Whether such words stand anywhere, if only in passing. */
    static boolean marks(String quoted) {
        return WORDS.matcher(quoted).find() || PROBABLE.matcher(quoted).find();
    }
}
