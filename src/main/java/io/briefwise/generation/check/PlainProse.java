package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing is asked about a line in capitals, and no mark of a footnote, reference or list is carried into a question. */
final class PlainProse implements Check {

    private static final double SHOUTED = 0.5;
    private static final Pattern MARK = Pattern.compile("\\[\\d[\\d,;–\\- ]*]"
            + "|\\((?:see |cf\\. )?[^()]*\\b(?:1[5-9]|20)\\d\\d[a-z]?(?:[:,] ?(?:pp?\\. ?)?[\\d–-]+)?\\)"
            + "|(?<=[\\p{Ll}.”’])[¹²³⁴-⁹†‡*]+" + "|\\p{Ll}{2}\\d{1,2}(?=[\\s.,?]|$)|[•▪◦|]|\\bet al\\b");

    @Override
    public String id() {
        return "plain-prose";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        String source = candidate.source().text();
        long capitals = source.chars().filter(Character::isUpperCase).count();
        long letters = source.chars().filter(Character::isLetter).count();
        if (letters > 0 && capitals > SHOUTED * letters) {
            return Optional.of(Objection.to("the sentence stands in capitals"));
        }
        Stream<String> asked = Stream.concat(
                Stream.of(candidate.stem()),
                // a sentence to be marked stands in the text with all its marks
                candidate.answers() == Answers.SENTENCE
                        ? Stream.of()
                        : candidate.options().stream().map(Option::text));
        return asked.flatMap(text -> MARK.matcher(text).results())
                .findFirst()
                .map(mark -> Objection.to("“%s” is no part of a question", mark.group()));
    }

    @Override
    public List<CheckExample> good() {
        return List.of(asking("Russia signed a treaty.", "Which country signed a treaty (on trade)?"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                asking("RUSSIA SIGNED A TREATY.", "Which country signed A TREATY?"),
                asking("Russia signed a treaty [12].", "Which country signed a treaty [12]?"),
                asking("Russia signed a treaty (Smith 2019).", "Which country signed a treaty (Smith 2019)?"),
                asking("Russia signed a treaty¹ with India.", "Which country signed a treaty¹ with India?"));
    }

    private static CheckExample asking(String text, String stem) {
        return CheckExample.asking(text, stem, Answers.COUNTRY, "Russia", "Chad", "China", "Iran");
    }
}
