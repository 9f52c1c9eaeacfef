package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.regex.Pattern;

/** Another way to what the author's recommendation is meant to reach. */
final class OpenAlternativeMeans implements OpenForm {

    private static final Pattern WEIGHING = Pattern.compile(
            "(?i)\\b(alternatives?|(?:two|three|four|five|several|other) (?:courses|options|approaches|ways|models)|the (?:first|second|third) (?:option|course|alternative) is)\\b");

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
        return List.of();
    }

    @Override
    public List<Candidate> otherwise(Argument argument) {
        return weighs(argument.passage())
                ? List.of()
                : new Asking(this, argument).ofAdviceOtherwise().toList();
    }

    /** A text that goes through the other ways itself leaves nothing to find. */
    private static boolean weighs(Passage passage) {
        return passage.sentences().stream()
                .anyMatch(sentence -> WEIGHING.matcher(sentence.text()).find());
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
