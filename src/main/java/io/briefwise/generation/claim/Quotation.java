package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the author says in the author's own words, to the letter: a whole sentence, or the part of it that one main clause
 * fills. Readers are told where it stands, so that it may point at what stands before it.
 *
 * @param words without the final stop
 * @param mark the paragraph: "¶4"
 */
public record Quotation(String words, String mark) {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 34;
    /** Somebody else's view, or one that the author only looks at. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(sa(y|ys|id)|argu(e|es|ed|ing)|claim(s|ed)?|belie(f|ve|ves|ved)|t(ell|ells|old)|warn(s|ed|ing)?"
                    + "|according|th(ink|inks|ought)|consider(s|ed)?|complain(s|ed)?|insist(s|ed)?|(maintain|hold)s? that"
                    + "|estimate[sd]?|expect(s|ed)?|hope[sd]?|fear(s|ed)?|predict(s|ed)?|critics?|supporters?|opponents?"
                    + "|recommend(s|ed)?|propos(e|es|ed|al|als)|call(s|ed)? (for|it)|known as|describe[sd]? (as|it)"
                    + "|supposed(ly)?|alleged(ly)?|reported(ly)?|so-called|in (his|her|their) view|announce[sd]?|promise[sd]?"
                    + "|legend|rumou?rs?|wrote|writes|asked|asks|wonder(s|ed)?)\\b");
    /** After such a sentence the next may still be the other's. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i).*\\b(say|says|said|argue|argues|argued|claim|claims|claimed|insist|insists|fear|fears|complain|complains"
                    + "|maintain|maintains|warn|warns|warned|object|objects|objection|reply|replies|according to)\\b.*");

    /** The part that the clause fills; empty if it is not the author's, or too short or long to be quoted. */
    public static Optional<Quotation> of(Passage passage, TextSentence sentence, Clause clause) {
        if (clause.standing() != Standing.MAIN
                || !Voice.isAuthors(passage, sentence, clause)
                || OTHERS.matcher(sentence.text()).find()
                || sentence.text().matches("(?s).*[“”\"?!;:‘].*")) {
            return Optional.empty();
        }
        String words = part(sentence, clause).replaceAll("[.,]$", "").strip();
        int length = words.split("\\s+").length;
        return length >= SHORTEST && length <= LONGEST && words.matches("\\p{Lu}.*")
                ? Optional.of(new Quotation(words, sentence.mark()))
                : Optional.empty();
    }

    /** The same, or a clause that is joined to the main one and has a subject of its own. */
    public static Optional<Quotation> ofOwn(Passage passage, TextSentence sentence, Clause clause) {
        if (clause.standing() != Standing.COORDINATE) {
            return of(passage, sentence, clause);
        }
        String words = clause.text().replaceAll("[.,]$", "").strip();
        int length = words.split("\\s+").length;
        return clause.first() == clause.subject().first()
                        && length >= SHORTEST
                        && length <= LONGEST
                        && Voice.isAuthors(passage, sentence, clause)
                        && !OTHERS.matcher(sentence.text()).find()
                        && !sentence.text().matches("(?s).*[“”\"?!‘].*")
                        && !words.matches("(?s).*[;:–—].*")
                ? Optional.of(new Quotation(words, sentence.mark()))
                : Optional.empty();
    }

    /** As a stem has it. */
    public String cited() {
        return "“%s” (%s)".formatted(words, mark);
    }

    /** Whether the sentence before hands something to somebody else, so that this one may still give that view. */
    public static boolean goesOn(Passage passage, TextSentence sentence) {
        return sentence.index() > 0
                && passage.sentences().get(sentence.index() - 1).number() == sentence.number()
                && GOES_ON.matcher(passage.sentences().get(sentence.index() - 1).text())
                        .matches();
    }

    /** What stands before the first clause that is joined to it. */
    private static String part(TextSentence sentence, Clause clause) {
        Sentence analysis = sentence.analysis();
        int end = sentence.clauses().stream()
                .filter(other -> other.standing() == Standing.COORDINATE
                        && other.first() > clause.verbs().main()
                        && other.first() == other.subject().first()
                        && analysis.token(other.first() - 1).text().matches("and|but|yet|so|or|nor"))
                .mapToInt(Clause::first)
                .min()
                .orElse(analysis.tokens().size());
        String loose = end < analysis.tokens().size() ? "and|but|yet|so|or|nor|,|–|—" : "[.]";
        while (end > 1 && analysis.token(end - 1).text().matches(loose)) {
            end--;
        }
        return analysis.text(0, end - 1);
    }
}
