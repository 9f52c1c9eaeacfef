package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.List;

/** Whether what the author recommends can be done. */
final class OpenFeasibility implements OpenForm {

    @Override
    public Family family() {
        return Family.OPEN_FEASIBILITY;
    }

    @Override
    public Skill skill() {
        return Skill.CONSEQUENCE_AND_FEASIBILITY;
    }

    @Override
    public Bloom bloom() {
        return Bloom.EVALUATE;
    }

    @Override
    public List<Candidate> asked(Argument argument) {
        return Conditional.in(this, argument).toList();
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Governments should pay for new stations in Larnmouth. The stations in Larnmouth found the gas in 2018.",
                        "The text recommends that governments should pay for new stations in Larnmouth. What might have to be given up"
                                + " to pay for this?",
                        ""),
                new Example(
                        "The right can protect small farms in a moderate drought, provided that deliveries are prompt.",
                        "The text says in ¶1: “The right can protect small farms in a moderate drought, provided that deliveries are prompt.” How likely is this condition to be met, and what follows where it is not?",
                        ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("It should be done.", "Wolves hunt deer. The moon rose at nine.");
    }
}
