package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Whether prices will fall is still disputed": what the author says is not known, asked on a scale with that step. */
final class LeftOpen implements Rule {

    private static final String UNKNOWN =
            "(?:(?:is|remains) (?:still |as yet |not yet |yet |far from )?(?:disputed|debated|unclear"
                    + "|uncertain|unknown|undecided|unresolved|unsettled|contested|clear|certain|known|settled|an open question"
                    + "|open|a matter of (?:debate|dispute)|hard to (?:say|tell|know)|to be seen|difficult to (?:say|tell|know)"
                    + "|too early to (?:say|tell|know))"
                    + "|cannot (?:yet |now )?be (?:said|told|known|determined|established|settled|proved)"
                    + "|has (?:not|never) (?:yet )?been (?:settled|established|proved|shown))";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("Whether (?<claim>[^,;:]{20,}) (?<open>" + UNKNOWN + ")\\b.*"),
            Pattern.compile("It (?<open>" + UNKNOWN + ") whether (?<claim>[^,;:]{20,}?)[.,;].*"));

    @Override
    public String id() {
        return "certainty-left-open";
    }

    @Override
    public Family family() {
        return Family.CERTAINTY;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            SHAPES.stream()
                    .map(shape -> shape.matcher(sentence.text()))
                    .filter(Matcher::matches)
                    .filter(shape -> isOpen(shape.group("open")) && !Voice.isQuoted(passage, sentence))
                    .findFirst()
                    .flatMap(shape -> ask(passage, sentence, shape))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    /** "is clear whether" and "is known whether" say the opposite. */
    private static boolean isOpen(String words) {
        return !words.matches("(is|remains) (still )?(clear|certain|known|settled)");
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Matcher shape) {
        String claim = shape.group("claim");
        String lower = claim.toLowerCase(Locale.ROOT);
        // "whether it grew or shrank" is no one claim
        if (lower.matches(".*\\b(or|whether)\\b.*|to .*")) {
            return Optional.empty();
        }
        return clause(sentence, claim)
                .flatMap(clause -> Proposition.of(claim, clause, passage))
                .map(words -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.CERTAINTY, Bloom.ANALYSE)
                        .explaining("“%s” in %s says that this is not settled."
                                .formatted(shape.group("open"), sentence.mark()))
                        .scale(
                                "How strongly does the author commit in %s to the view that %s?"
                                        .formatted(sentence.mark(), words),
                                steps(shape.group("open"), sentence.mark())));
    }

    /** The clause whose words they are. */
    private static Optional<Clause> clause(TextSentence sentence, String claim) {
        return sentence.clauses().stream()
                .filter(clause -> claim.startsWith(clause.text(clause.subject())))
                .findFirst();
    }

    private static List<Option> steps(String open, String mark) {
        return List.of(
                new Option(
                        "States it as certain",
                        Role.SCALE,
                        "Wrong: “%s” in %s denies that this is known.".formatted(open, mark)),
                new Option(
                        "Holds it to be likely",
                        Role.SCALE,
                        "Wrong: “%s” in %s does not lean towards it.".formatted(open, mark)),
                new Option(
                        "Leaves the question open", Role.KEY, "Right: “%s” in %s takes no side.".formatted(open, mark)),
                new Option(
                        "Holds it to be unlikely",
                        Role.SCALE,
                        "Wrong: “%s” in %s does not speak against it either.".formatted(open, mark)));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Whether cheaper bus tickets reduce traffic in small towns is still disputed.",
                        "How strongly does the author commit in ¶1 to the view that cheaper bus tickets reduce traffic in small"
                                + " towns?",
                        "Leaves the question open"),
                new Example(
                        "It remains to be seen whether farmers in Spain will accept higher prices for water.",
                        "How strongly does the author commit in ¶1 to the view that farmers in Spain will accept higher prices"
                                + " for water?",
                        "Leaves the question open"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Whether it reduces traffic is still disputed.",
                "Whether trams or buses reduce traffic more in small towns is still disputed.",
                "“Whether cheaper tickets reduce traffic in small towns is still disputed,” said Anna Brown.");
    }
}
