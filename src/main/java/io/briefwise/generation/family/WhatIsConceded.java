package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.SpeechVerbs;
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

/**
 * "Diplomacy moved quickly, although the science was not settled", "The talks may be young, but …": what is conceded.
 * The two halves are told apart by their marks, not by the parse, which errs on clauses joined by "but".
 */
final class WhatIsConceded implements Rule {

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?<held>[^,;:]{15,}), (?<mark>although|even though) (?<granted>[^,;:]{15,})\\."),
            Pattern.compile("(?<mark>Although|Even though) (?<granted>[^,;:]{15,}), (?<held>[^,;:]{15,})\\."),
            Pattern.compile("(?<granted>[^,;:]+ may (?:still |well |indeed )?[^,;:]{10,}), (?<mark>but) "
                    + "(?<held>(?!the parties|then )[^,;:]{15,})\\."));

    @Override
    public String id() {
        return "concession-granted";
    }

    @Override
    public Family family() {
        return Family.CONCESSION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            boolean own = !Voice.isQuoted(passage, sentence)
                    && sentence.analysis().tokens().stream().noneMatch(SpeechVerbs::reports);
            SHAPES.stream()
                    .map(shape -> shape.matcher(sentence.text()))
                    .filter(shape -> own && shape.matches())
                    .findFirst()
                    .flatMap(shape -> ask(passage, sentence, shape))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Matcher shape) {
        String mark = shape.group("mark").toLowerCase(Locale.ROOT);
        String granted = shape.group("granted");
        Option key = new Option(
                Proposition.sentence(granted),
                Role.KEY,
                "Right: the “%s” of %s sets it aside without denying it: “%s”."
                        .formatted(mark, sentence.mark(), Reasons.excerpt(sentence.text(), granted)));
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.CONCESSION_AND_LIMITS, Bloom.ANALYSE)
                .explaining("With “%s”, %s grants one thing and holds another in spite of it."
                        .formatted(mark, sentence.mark()))
                .choice(
                        "What does the author concede in arguing that %s?".formatted(within(sentence, shape)),
                        Answers.STATEMENT,
                        key,
                        new OtherStatements(passage, sentence).like(granted));
    }

    /** What is held as it reads within a sentence. */
    private static String within(TextSentence sentence, Matcher shape) {
        String held = shape.group("held");
        boolean lower = shape.start("held") > 0 || sentence.analysis().token(0).isName();
        return lower ? held : held.substring(0, 1).toLowerCase(Locale.ROOT) + held.substring(1);
    }

    @Override
    public List<Example> fires() {
        String others = " CFCs were made by a small number of companies. China and India joined an alliance in 2021."
                + " Russia could delay a treaty with Pakistan.";
        return List.of(
                new Example(
                        "Diplomats in Geneva moved quickly, although researchers had not yet settled on a cause. Rain fell."
                                + others,
                        "What does the author concede in arguing that diplomats in Geneva moved quickly?",
                        "Researchers had not yet settled on a cause."),
                new Example(
                        "Talks with Iran may be at an early stage, but a treaty cannot be ruled out. Rain fell."
                                + others,
                        "What does the author concede in arguing that a treaty cannot be ruled out?",
                        "Talks with Iran may be at an early stage."));
    }

    @Override
    public List<String> silentOn() {
        String others = " Rain fell. CFCs were made by a small number of companies. China and India joined an alliance"
                + " in 2021. Russia could delay a treaty with Pakistan.";
        return List.of(
                "Diplomats in Geneva moved quickly, and the science was settled." + others,
                "Officials said the talks moved quickly, although the science was not settled." + others);
    }
}
