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
        Map<String, Integer> seen = new HashMap<>();
        for (TextSentence sentence : passage.sentences()) {
            if (standsAlone(sentence)) {
                List<Deed> shown = DeedTable.all().stream()
                        .filter(deed -> deed.sought().shown(passage, sentence).isPresent())
                        .toList();
                if (shown.size() == 1 && seen.merge(shown.getFirst().id(), 1, Integer::sum) <= EACH) {
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

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Deed deed) {
        List<Deed> wrong = besides(deed, sentence);
        return wrong.size() < WRONG
                ? Optional.empty()
                : deed.sought()
                        .shown(passage, sentence)
                        .filter(cue -> mayBeAsked(sentence, deed, cue))
                        .map(cue -> Draft.by(id(), family(), passage.brief(), sentence)
                                .exercising(Skill.ROLE_IN_THE_ARGUMENT, Bloom.ANALYSE)
                                .explaining("“%s” in %s shows it: the sentence %s."
                                        .formatted(
                                                cue,
                                                sentence.mark(),
                                                deed.sought().described()))
                                .confident(0.8)
                                .scale(stem(sentence, cue), options(deed, wrong, cue)));
    }

    private static boolean mayBeAsked(TextSentence sentence, Deed deed, String cue) {
        return switch (deed.cue()) {
            case QUOTED -> true;
            case HIDDEN -> isEnough(before(sentence, cue));
            case NEVER -> false;
        };
    }

    /** The next ones round the list, so that those that are seldom right are often wrong. */
    private static List<Deed> besides(Deed deed, TextSentence sentence) {
        List<Deed> deeds = DeedTable.all();
        int place = deeds.indexOf(deed);
        return Stream.concat(deeds.stream().skip(place + 1L), deeds.stream().limit(place))
                .filter(other -> !other.id().equals("turn") && other.isWrongBeside(deed, sentence))
                .limit(WRONG)
                .toList();
    }

    private static List<Option> options(Deed deed, List<Deed> wrong, String cue) {
        return DeedTable.all().stream()
                .filter(step -> step.equals(deed) || wrong.contains(step))
                .map(step -> step.equals(deed)
                        ? new Option(
                                step.option(),
                                Role.KEY,
                                "Right: with “%s”, the sentence %s."
                                        .formatted(cue, step.sought().does()))
                        : new Option(
                                step.option(),
                                Role.SCALE,
                                "Wrong: %s; with “%s”, the sentence %s."
                                        .formatted(
                                                step.sought().lacks(),
                                                cue,
                                                deed.sought().does())))
                .toList();
    }

    /** The words before the cue are enough to find the sentence by, and what it does has to be read in the text. */
    private static String stem(TextSentence sentence, String cue) {
        String before = before(sentence, cue);
        return isEnough(before)
                ? "What does the sentence that begins “%s …” do in %s?".formatted(before, sentence.mark())
                : "What does the sentence “%s” do in %s?"
                        .formatted(sentence.text().replaceAll("\\.$", ""), sentence.mark());
    }

    private static boolean isEnough(String before) {
        return before.split(" ").length >= ENOUGH;
    }

    private static String before(TextSentence sentence, String cue) {
        return sentence.text()
                .substring(0, Math.max(0, sentence.text().indexOf(cue)))
                .replaceAll("[\\s,–—]+$", "");
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
