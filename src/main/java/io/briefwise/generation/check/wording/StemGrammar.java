package io.briefwise.generation.check.wording;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.check.Check;
import io.briefwise.generation.check.CheckExample;
import io.briefwise.generation.check.Objection;
import io.briefwise.generation.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What turning a sentence into a question breaks: a verb left in the past after "did", subject and verb not turned round
 * after "when", "a" before a vowel, an article or a word twice, subject and verb of two numbers.
 */
public final class StemGrammar implements Check {

    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    "the verb after “did” is not a bare one",
                    "\\b[Dd](?:id|o|oes) (?:the )?(?:\\p{Lu}[\\w’-]+ )+(?!\\p{Lu})\\w+(?:ied|[^e]ed)\\b(?! )"
                            + "|\\b[Dd](?:id|o|oes) (?:it|he|she|they|the \\w+|\\p{Lu}\\w+) (?:was|were|is|are|has|had|made|took|went|gave|said|became|began)\\b"),
            new Slip(
                    "subject and verb are not turned round",
                    "^(?:When|Where|Why|What|Whom) (?:the|an?|its|his|her|their|this|\\p{Lu}\\w+) (?!\\w*[?]).*\\?$"),
            new Slip(
                    "“a” stands before a vowel",
                    "(?i)\\ba (?!eu|ewe|one\\b|once\\b|one-|uni|us[aeiu]|us\\b|uk\\b|un\\b|uti|ura|ubi|u-|ut[eo]|u\\.|ukr)[aeiou]\\w+"),
            new Slip(
                    "“an” stands before a consonant",
                    "\\b[Aa]n (?!hour|honest|honou|heir|[A-Z]\\b|[A-Z]{2}|8|11|18)[b-df-hj-np-tv-z]\\w+"),
            new Slip("two articles stand side by side", "(?i)\\b(?:the|an?) (?:the|an?)\\b(?! level)"),
            new Slip("a word stands twice", "(?i)\\b(?!that\\b|had\\b|is\\b|\\d)(\\p{L}+) \\1\\b"),
            new Slip(
                    "the verb does not agree with its subject",
                    "^(?:Which|What) (?:country|person|organisation|year|city) (?:are|were|have|do)\\b(?! \\w+ \\w+ing)"
                            + "|^Which (?:two|three|four|countries|people|sentences|statements) (?:is|was|has|does)\\b"
                            + "|^How many (?!.*\\bof\\b)[\\w-]+s (?:is|was|has|does)\\b"
                            + "|\\b(?:it|he|she) (?:are|were|have)\\b|\\bthey (?:is|was|has)\\b"),
            new Slip("a mark stands where it cannot", " [,.?;:!](?!\\d)|,,|\\.\\?|,\\?|\\?.*\\?$|\\( | \\)|  "));

    /** A mistake that can be seen in the letters. */
    private record Slip(String mistake, Pattern pattern) {

        Slip(String mistake, String pattern) {
            this(mistake, Pattern.compile(pattern));
        }
    }

    @Override
    public String id() {
        return "stem-grammar";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        // what is quoted stands in the text as it is
        String stem = candidate.stem().replaceAll("“[^”]*”", "“…”").replace("_____", "X");
        List<Slip> looked = new ArrayList<>(SLIPS);
        if (candidate.stem().contains("_____")) {
            looked.removeIf(slip -> slip.mistake().startsWith("“a"));
        }
        for (Slip slip : looked) {
            Matcher found = slip.pattern().matcher(stem);
            if (found.find()) {
                return Optional.of(Objection.to("%s: “%s”", slip.mistake(), found.group()));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                asking("When did the embargo that Russia declared end?"),
                asking("What use did Russia make of a European union in an hour?"),
                asking("Which country had had a US base?"),
                asking("How many of the ships has Russia sold?"),
                asking("Where was an NGO founded?"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                asking("What did Russia signed?"),
                asking("When did the treaty was signed by Russia?"),
                asking("When the Russian minister signed a treaty?"),
                asking("Which country signed a agreement there?"),
                asking("Which country signed an treaty there?"),
                asking("Which country signed the a treaty?"),
                asking("Which country signed a treaty with with India?"),
                asking("Which country have signed a treaty?"),
                asking("Which country signed a treaty , then?"));
    }

    private static CheckExample asking(String stem) {
        return CheckExample.asking(
                "Russia signed a treaty.", stem, Answers.PHRASE, "A treaty", "A contract", "A letter", "A statement");
    }
}
