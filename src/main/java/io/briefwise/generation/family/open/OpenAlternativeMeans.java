package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.stream.Stream;

/** Another way to what the author's recommendation is meant to reach. */
final class OpenAlternativeMeans implements OpenForm {

    @Override
    public Family family() {
        return Family.OPEN_ALTERNATIVE_MEANS;
    }

    @Override
    public Skill skill() {
        return Skill.CONSEQUENCE_AND_FEASIBILITY;
    }

    @Override
    public Bloom bloom() {
        return Bloom.CREATE;
    }

    @Override
    public List<Candidate> asked(Argument argument) {
        return asking(argument).ofAdvice().toList();
    }

    @Override
    public List<Candidate> otherwise(Argument argument) {
        return Stream.concat(asking(argument).ofAdviceAgain(), asking(argument).ofAdvice("instead"))
                .toList();
    }

    private Asking asking(Argument argument) {
        return new Asking(this, argument);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Governments should extend the network of stations so that no leak remains unseen. The network found the"
                        + " gas in 2018.",
                "The text recommends that governments should extend the network of stations, so that no leak remains unseen."
                        + " By what other means could the same be reached?",
                ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("It should be done.", "Wolves hunt deer. The moon rose at nine.");
    }
}
