package io.briefwise.generation.family.detail;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Cloze;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Quotes a sentence with a gap for the list in it and asks which two things of a kind the list names. */
public final class TwoOfAList implements Rule {

    private static final int KEYS = 2;
    private static final int WRONG = 3;

    @Override
    public String id() {
        return "two-of-a-list";
    }

    @Override
    public Family family() {
        return Family.LIST;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> ListedThings.in(sentence).stream())
                .flatMap(list -> ask(passage, list).stream())
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, ListedThings list) {
        TextSentence sentence = list.quoted().sentence();
        // not always the first two
        int turn = sentence.index() % (list.things().size() - KEYS + 1);
        List<String> keys = list.things().subList(turn, turn + KEYS);
        List<String> others = list.kind().near(list.things()).stream()
                .filter(thing -> ListedThings.count(passage, thing) == 0)
                .limit(WRONG)
                .toList();
        if (others.size() < WRONG) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        keys.forEach(key -> options.add(Reasons.key(key, sentence)));
        others.forEach(other ->
                options.add(Reasons.nowhere(Wording.option(other), sentence, String.join(", ", list.things()))));
        return Optional.of(Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.DETAIL, Bloom.REMEMBER)
                .explaining("The list in %s names them.".formatted(sentence.mark()))
                .several(
                        "Which two are named in the list that fills the gap in %s: “%s”?"
                                .formatted(sentence.mark(), list.gapped()),
                        Answers.PHRASE,
                        options));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "The new tunnel under the harbour is closed to bicycles, mopeds and scooters, as the old one was.",
                "Which two are named in the list that fills the gap in ¶1: “The new tunnel under the harbour is closed to %s, as the old one was”?"
                        .formatted(Cloze.GAP),
                "Bicycles"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "The new tunnel under the harbour is closed to bicycles and mopeds at night.",
                "The law on taxes was opposed by coal, oil and gas companies in the north of the country.");
    }
}
