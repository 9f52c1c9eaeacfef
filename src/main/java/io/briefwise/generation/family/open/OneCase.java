package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A named place that a text holds up as an example: what happened there need not happen elsewhere. */
final class OneCase {

    private static final String NAME =
            "(?<name>(?:the )?(?!(?:The|We|It|They|He|She|This|There|In|On|At|When)\\b)\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*(?: (?:district|province|region|county|council|side|valley|schools?))?)";
    /** "When Marlowe High, thirty miles from here, moved its first lesson to a quarter to nine" */
    private static final Pattern WHEN = Pattern.compile(
            "\\b[Ww]hen " + NAME
                    + "(?:, [^,]{3,40},)? (?<deed>(?:moved|closed|opened|introduced|built|banned|raised|cut|began|adopted|abolished|doubled|halved|replaced|stopped|ended|tried|set up) [^,;.“”]{8,80})");
    /** "On the Marjal side, where a pilot exchange has been running for four seasons" */
    private static final Pattern WHERE = Pattern.compile(
            "\\b(?<at>In|On|At|in|on|at|[Ff]rom) " + NAME
                    + ", (?<deed>(?:where (?:an?|the|no)|which (?:introduced|adopted|opened|banned|closed|began|exempted|moved|raised|cut)) [^,;.“”]{8,80})[,.]");

    private static final Pattern OUTCOME = Pattern.compile(
            "\\b(rose|fell|dropped|cut|declined|grew|doubled|halved|increased|recovered|saved|cost|spent|had to spend|went up|went down)\\b.*(?:\\d|\\bby (?:a|half|three)\\b|quarter)");
    private static final int NEAR = 2;

    private OneCase() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return argument.passage().sentences().stream().flatMap(sentence -> of(form, argument, sentence));
    }

    private static Stream<Candidate> of(OpenForm form, Argument argument, TextSentence sentence) {
        boolean ended = argument.passage().sentences().stream()
                .filter(other -> other.number() == sentence.number())
                .filter(other -> other.index() >= sentence.index() && other.index() <= sentence.index() + NEAR)
                .anyMatch(other -> OUTCOME.matcher(other.text()).find());
        Matcher when = WHEN.matcher(sentence.text());
        Matcher where = WHERE.matcher(sentence.text());
        if (ended && when.find()) {
            String name = when.group("name");
            return ask(form, argument, sentence, name, "when " + name + " " + when.group("deed"));
        }
        if (ended && where.find()) {
            String name = where.group("name");
            String at = where.group("at").toLowerCase(java.util.Locale.ROOT);
            return ask(form, argument, sentence, name, at + " " + name + ", " + where.group("deed"));
        }
        return Stream.empty();
    }

    private static Stream<Candidate> ask(
            OpenForm form, Argument argument, TextSentence sentence, String name, String happened) {
        return new Filling(argument, Point.of(sentence, happened))
                        .put("case", happened)
                        .put("name", name)
                        .ask(form, Skill.ASSUMPTION, Bloom.EVALUATE, Outline.of("case"))
                        .stream();
    }
}
