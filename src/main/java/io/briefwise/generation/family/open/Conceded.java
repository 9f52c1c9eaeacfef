package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something that a text grants, and what it says against it a little further on. */
final class Conceded {

    private static final Pattern GRANTING = Pattern.compile(
            "^(?:It (?:is|may be|may well be) (?:also )?(?:true|fair to say) that|\\p{Lu}[\\p{L} ]{2,30} (?:is|are) (?:also )?right that|I (?:do not (?:deny|dispute|doubt)|(?:readily |freely )?(?:grant|accept|admit|concede|realise|acknowledge)) that"
                    + "|Of course,?|To be fair,|Admittedly,|Granted,|Certainly,|There is no doubt that) (?<what>[^“”?:()]+)[.]$");
    private static final Pattern TURN =
            Pattern.compile("(?:But|Yet|Still,|However,|Nevertheless,|Even so,) (?<answer>.+)[.]");
    private static final int NEAR = 4;
    private static final int LONGEST = 32;

    private Conceded() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return argument.passage().sentences().stream().flatMap(sentence -> of(form, argument, sentence).stream());
    }

    private static Optional<Candidate> of(OpenForm form, Argument argument, TextSentence sentence) {
        Matcher granting = GRANTING.matcher(sentence.text().strip());
        if (!granting.matches()) {
            return Optional.empty();
        }
        String what = granting.group("what").replaceFirst("(?:;| –|, (?:and|but|so|though|although|which)\\b).*", "");
        Optional<TextSentence> turn = argument.passage().sentences().stream()
                .filter(other -> other.number() == sentence.number())
                .filter(other -> other.index() > sentence.index() && other.index() <= sentence.index() + NEAR)
                .filter(other -> TURN.matcher(other.text().strip()).matches())
                .findFirst();
        return turn.flatMap(other -> {
            Matcher answer = TURN.matcher(other.text().strip());
            String words = answer.matches() ? answer.group("answer") : "";
            boolean fits = Told.standsAlone(what)
                    && what.split(" ").length >= 4
                    && words.split(" ").length + what.split(" ").length <= LONGEST
                    && words.split(" ").length >= 6
                    && words.matches("[^“”?]*");
            return fits
                    ? new Filling(argument, Point.of(sentence, what))
                            .put("words", what)
                            .put("answer", words)
                            .put("answering", argument.piece(other))
                            .ask(form, Skill.CONFLICTING_EVIDENCE, Bloom.EVALUATE, Outline.of("concession"))
                    : Optional.empty();
        });
    }
}
