package io.briefwise.generation.family.marking;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "What does the author do in the sentence …?": a sentence whose words show one thing that it does, beside things that no word
 * of it even hints at.
 */
public final class WhatSentenceDoes implements Rule {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 34;
    private static final int ENOUGH = 5;
    private static final int WRONG = 3;
    private static final int EACH = 2;
    private static final String POINTING =
            "(?i)(?:and|but|or|so|nor|it|they|he|she|we|i|you|this|these|that|those|such|his|her|their|its)\\b.*";

    /** What a sentence may do in an argument; the other things that may be sought are what it is about. */
    private static final List<String> DEEDS = List.of(
            "recommendation",
            "prospect",
            "example",
            "conclusion",
            "unknown",
            "warning",
            "disagreement",
            "finding",
            "reason",
            "comparison",
            "concession",
            "turn",
            "condition",
            "exception");

    /** One small word shows these, so that finding them would be no task; the second bears on the sentence before. */
    private static final List<String> ONLY_WRONG = List.of("comparison", "turn", "condition", "exception");

    private final List<Sought> deeds = SoughtTable.all().stream()
            .filter(sought -> DEEDS.contains(sought.id()))
            .sorted(Comparator.comparing(sought -> DEEDS.indexOf(sought.id())))
            .toList();

    @Override
    public String id() {
        return "role-deed";
    }

    @Override
    public Family family() {
        return Family.ROLE_IN_ARGUMENT;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        Map<Sought, Integer> seen = new HashMap<>();
        for (TextSentence sentence : passage.sentences()) {
            if (standsAlone(sentence)) {
                List<Sought> shown = deeds.stream()
                        .filter(deed -> deed.shown(passage, sentence).isPresent())
                        .toList();
                if (shown.size() == 1
                        && !ONLY_WRONG.contains(shown.getFirst().id())
                        && seen.merge(shown.getFirst(), 1, Integer::sum) <= EACH) {
                    ask(passage, sentence, shown.getFirst()).ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    /** Whether it can be read outside the text and is quoted whole. */
    private static boolean standsAlone(TextSentence sentence) {
        int words = sentence.text().split(" ").length;
        return words >= SHORTEST
                && words <= LONGEST
                && sentence.text().endsWith(".")
                && !sentence.text().matches("(?s).*[“”;:].*")
                && !sentence.text().matches(POINTING);
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Sought deed) {
        List<Sought> wrong = besides(deed, sentence);
        return wrong.size() < WRONG
                ? Optional.empty()
                : deed.shown(passage, sentence)
                        .map(cue -> Draft.by(id(), family(), passage.brief(), sentence)
                                .exercising(Skill.ROLE_IN_THE_ARGUMENT, Bloom.ANALYSE)
                                .explaining("“%s” in %s shows it: the sentence %s."
                                        .formatted(cue, sentence.mark(), deed.described()))
                                .confident(0.8)
                                .scale(stem(sentence, cue), options(deed, wrong, cue)));
    }

    /** The next ones round the list, so that those that are seldom right are often wrong. */
    private List<Sought> besides(Sought deed, TextSentence sentence) {
        int place = deeds.indexOf(deed);
        return Stream.concat(deeds.stream().skip(place + 1L), deeds.stream().limit(place))
                .filter(other -> !other.mightBe(sentence) && !other.id().equals("turn"))
                .limit(WRONG)
                .toList();
    }

    private List<Option> options(Sought deed, List<Sought> wrong, String cue) {
        return deeds.stream()
                .filter(step -> step.id().equals(deed.id()) || wrong.contains(step))
                .map(step -> step.id().equals(deed.id())
                        ? new Option(
                                put(step), Role.KEY, "Right: with “%s”, the sentence %s.".formatted(cue, step.does()))
                        : new Option(
                                put(step),
                                Role.SCALE,
                                "Wrong: %s; with “%s”, the sentence %s.".formatted(step.lacks(), cue, deed.does())))
                .toList();
    }

    /**
     * As an option has it. Words that stand in any text ("and", "the", "what has just been said") would make an option look
     * more like the text than the others, so those that are often right have no more of them.
     */
    private static String put(Sought deed) {
        return "It "
                + switch (deed.id()) {
                    case "recommendation" -> "recommends that something be done";
                    case "reason" -> "explains why something is so";
                    case "conclusion" -> "draws a conclusion from what came before";
                    case "example" -> "gives an example of what came before";
                    case "unknown" -> "admits that something is uncertain";
                    case "prospect" -> "looks ahead to what is still to come";
                    case "condition" -> "makes one thing depend on another";
                    case "comparison" -> "compares one thing with another";
                    case "exception" -> "names an exception to a rule";
                    case "disagreement" -> "reports that people disagree";
                    default -> deed.described();
                };
    }

    /** The words before the cue are enough to find the sentence by, and what it does has to be read in the text. */
    private static String stem(TextSentence sentence, String cue) {
        String before = sentence.text()
                .substring(0, Math.max(0, sentence.text().indexOf(cue)))
                .replaceAll("[\\s,–—]+$", "");
        return before.split(" ").length >= ENOUGH
                ? "What does the sentence that begins “%s …” do in %s?".formatted(before, sentence.mark())
                : "What does the sentence “%s” do in %s?"
                        .formatted(sentence.text().replaceAll("\\.$", ""), sentence.mark());
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "The library opens at noon. The town should buy the empty house beside it.",
                        "What does the sentence “The town should buy the empty house beside it” do in ¶1?",
                        "It recommends that something be done"),
                new Example(
                        "Pumps run on diesel from the mainland. Water on the island is therefore very dear.",
                        "What does the sentence that begins “Water on the island is …” do in ¶1?",
                        "It draws a conclusion from what came before"),
                new Example(
                        "The town has two schools. Roads in the old quarter are closed to lorries because the houses shake.",
                        "What does the sentence that begins “Roads in the old quarter are closed to lorries …” do in ¶1?",
                        "It explains why something is so"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "The library opens at noon. It should buy the empty house beside it.",
                "The library opens at noon. The town bought the empty house beside it.");
    }
}
