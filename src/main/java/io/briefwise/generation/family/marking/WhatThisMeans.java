package io.briefwise.generation.family.marking;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Paragraphs;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Mark the sentence in ¶4 that says what “This” refers to in “This spread the risk”": the sentence before, where it makes a
 * statement of its own and does not itself point further back.
 */
public final class WhatThisMeans implements Rule {

    private static final int FEWEST = 4;

    @Override
    public String id() {
        return "reference-this";
    }

    @Override
    public Family family() {
        return Family.REFERENCE;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (List<TextSentence> paragraph : Paragraphs.of(passage)) {
            if (Markable.is(paragraph) && paragraph.size() >= FEWEST) {
                in(passage, paragraph).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> in(Passage passage, List<TextSentence> paragraph) {
        for (int i = 1; i < paragraph.size(); i++) {
            List<TextSentence> before = paragraph.subList(0, i);
            Optional<Pointer> pointer = Pointer.of(paragraph.get(i), before);
            if (pointer.isPresent()) {
                return Optional.of(ask(passage, paragraph, before.getLast(), pointer.get()));
            }
        }
        return Optional.empty();
    }

    private Candidate ask(Passage passage, List<TextSentence> paragraph, TextSentence key, Pointer pointer) {
        List<Option> options = paragraph.stream()
                .map(sentence -> option(passage, sentence, key, pointer))
                .toList();
        return Draft.by(id(), family(), passage.brief(), key)
                .exercising(Skill.REFERENCE, Bloom.UNDERSTAND)
                .explaining(
                        "“%s” in %s takes up what the sentence before it says.".formatted(pointer.words(), key.mark()))
                .confident(0.8)
                .mark(
                        "Mark the sentence in ¶%d that says what “%s” refers to in “%s”."
                                .formatted(key.number(), pointer.words(), pointer.opening()),
                        options);
    }

    private static Option option(Passage passage, TextSentence sentence, TextSentence key, Pointer pointer) {
        if (sentence.index() == key.index()) {
            return new Option(
                    sentence.text(),
                    Role.KEY,
                    "Right: “%s” opens the next sentence and takes up what this one says.".formatted(pointer.words()));
        }
        String why = sentence.index() == key.index() + 1
                ? "Wrong: here “%s” stands; what it means is said before.".formatted(pointer.words())
                : "Wrong: %s; “%s” takes up another sentence, the one right before it."
                        .formatted(OtherSentence.does(passage, sentence, ""), pointer.words());
        return new Option(sentence.text(), Role.OTHER_SPAN, why);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Ferries in Norway once burned oil. In 2015 the parliament asked every county to buy electric boats. This"
                        + " lowered the cost of a crossing by about a third. Harbours had to be rebuilt all the same.",
                "Mark the sentence in ¶1 that says what “This” refers to in “This lowered the cost of a crossing by about a third”.",
                "In 2015 the parliament asked every county to buy electric boats."));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Ferries in Norway once burned oil. It was cheap and it was easy to store. This lowered the cost of a crossing by"
                        + " about a third. Harbours had to be rebuilt all the same.",
                "Ferries in Norway once burned oil. In 2015 the parliament asked every county to buy electric boats. This brief"
                        + " shows what came of it. Harbours had to be rebuilt all the same.");
    }
}
