package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.SpeechVerbs;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import java.util.Locale;
import java.util.Optional;

/** Tells the author's own words from what the text reports or quotes; in doubt they are not the author's. */
public final class Voice {

    private Voice() {}

    public static boolean isAuthors(Passage passage, TextSentence sentence, Clause clause) {
        String text = sentence.text().toLowerCase(Locale.ROOT);
        return clause.source() == null
                && !isReported(clause)
                && !reports(clause)
                && !text.contains("according to")
                && !text.contains("on this view")
                && !isQuoted(passage, sentence);
    }

    /** Whether the author states the clause as it stands, so that a statement made of it is true or false by itself. */
    public static boolean asserts(Passage passage, TextSentence sentence, Clause clause) {
        return (clause.standing() == Standing.MAIN || clause.standing() == Standing.COORDINATE)
                && isAuthors(passage, sentence, clause)
                && !clause.looksBack()
                && !clause.advises();
    }

    /**
     * Whether the clause, whoever's view it gives, says the whole of it: what somebody reports stays with who reports it, and
     * so a statement made of the clause is true or false by itself.
     */
    public static boolean states(Passage passage, TextSentence sentence, Clause clause) {
        return (clause.standing() == Standing.MAIN || clause.standing() == Standing.COORDINATE)
                && clause.source() == null
                && !isReported(clause)
                && (!sentence.text().toLowerCase(Locale.ROOT).contains("according to")
                        || clause.text().toLowerCase(Locale.ROOT).contains("according to"))
                && !isQuoted(passage, sentence)
                && !clause.looksBack()
                && !clause.advises();
    }

    /** Whether the sentence lies in a quotation or in a paragraph whose quotation marks do not pair. */
    public static boolean isQuoted(Passage passage, TextSentence sentence) {
        String paragraph = passage.brief().paragraph(sentence.span()).text();
        long opened = count(paragraph, '“');
        String before = paragraph.substring(0, sentence.analysis().start());
        String until = paragraph.substring(0, sentence.analysis().end());
        return opened != count(paragraph, '”')
                || count(before, '“') != count(before, '”')
                || count(until, '“') != count(until, '”')
                || sentence.text().matches("(?s).*“[^”]{30,}”.*");
    }

    private static long count(String text, char mark) {
        return text.chars().filter(character -> character == mark).count();
    }

    /** Whether the clause itself hands something over to somebody: "officials said that …". */
    private static boolean reports(Clause clause) {
        return SpeechVerbs.reports(clause.main())
                && clause.sentence().arrowsFrom(clause.verbs().main()).stream()
                        .anyMatch(arrow -> arrow.is("ccomp") || arrow.is("parataxis"));
    }

    /** Whether a verb of saying stands above the clause: "…, park officials said". */
    private static boolean isReported(Clause clause) {
        Sentence sentence = clause.sentence();
        int at = clause.verbs().main();
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            Optional<Dependency> up = sentence.arrowTo(at);
            if (up.isEmpty() || up.get().head() < 0) {
                return false;
            }
            at = up.get().head();
            if (SpeechVerbs.reports(sentence.token(at)) && sentence.token(at).isVerb()) {
                return true;
            }
        }
        return false;
    }
}
