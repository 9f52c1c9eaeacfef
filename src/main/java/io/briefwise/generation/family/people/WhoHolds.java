package io.briefwise.generation.family.people;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.people.Speech;
import io.briefwise.question.Family;
import java.util.List;
import java.util.Optional;

/** "She argued that the dam was too high": whose statement or view it is, among the persons of the text. */
final class WhoHolds implements Rule {

    @Override
    public String id() {
        return "attribution-person";
    }

    @Override
    public Family family() {
        return Family.ATTRIBUTION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        return new Speaking(id(), passage).ask(WhoHolds::stem);
    }

    private static Optional<String> stem(Speech speech) {
        String put = switch (speech.form()) {
            case QUOTED -> "";
            case STATED -> "the statement “%s”";
            case TOLD -> "the statement that “%s”";
            case HELD -> "the view that “%s”";
        };
        return put.isEmpty()
                ? Optional.empty()
                : Optional.of("To whom does the text attribute %s (%s)?"
                        .formatted(
                                put.formatted(speech.words()), speech.sentence().mark()));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Peter Smith stayed at home. Paul Miller came back. Thomas Young left the town. Anna Brown argued that the"
                                + " dam on the river was far too high.",
                        "To whom does the text attribute the statement that “the dam on the river was far too high” (¶1)?",
                        "Anna Brown"),
                new Example(
                        "Peter Smith stayed at home. Paul Miller came back. Thomas Young left the town. Anna Brown owns a farm."
                                + " The dam on the river is far too high, she says.",
                        "To whom does the text attribute the statement “The dam on the river is far too high” (¶1)?",
                        "Anna Brown"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Peter Smith stayed. Paul Miller came back. Thomas Young left. Anna Brown denied that the dam was far too high.",
                "Peter Smith stayed. Paul Miller came back. Thomas Young left. Officials said that the dam was far too high.");
    }
}
