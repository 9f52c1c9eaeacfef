package io.briefwise.generation.family.argument;

import io.briefwise.generation.discourse.Connective;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a sentence is to the one before it: a fixed scale of five. */
enum Bearing {
    REASON("It gives a reason for it", "gives a reason"),
    CONSEQUENCE("It states what follows from it", "states what follows"),
    OPPOSITION("It sets something against it", "sets something against what comes before"),
    EXAMPLE("It gives an example of it", "gives an example"),
    ADDITION("It adds a further point to it", "adds a further point");

    private final String title;
    private final String does;

    Bearing(String title, String does) {
        this.title = title;
        this.does = does;
    }

    /** The step that a connective stands for; those of time, purpose or condition stand for none. */
    static Optional<Bearing> of(Connective connective) {
        return switch (connective.relation()) {
            case REASON -> Optional.of(REASON);
            case RESULT, CONCLUSION -> Optional.of(CONSEQUENCE);
            case CONTRAST, CONCESSION -> Optional.of(OPPOSITION);
            case EXAMPLE -> Optional.of(EXAMPLE);
            case ADDITION -> Optional.of(ADDITION);
            case RESTATEMENT, CONDITION, TIME, PURPOSE -> Optional.empty();
        };
    }

    String does() {
        return does;
    }

    List<Option> options(Connective connective, String mark) {
        return options(connective.words(), "the sentence in " + mark);
    }

    /**
     * @param part what is asked about: "the second part of the sentence in ¶4"
     */
    List<Option> options(String cue, String part) {
        return Arrays.stream(values())
                .map(step -> step == this
                        ? new Option(step.title, Role.KEY, "Right: with “%s”, %s %s.".formatted(cue, part, does))
                        : new Option(
                                step.title,
                                Role.SCALE,
                                "Wrong: what %s would not be tied by “%s”; %s %s."
                                        .formatted(step.does, cue, part, does)))
                .toList();
    }
}
