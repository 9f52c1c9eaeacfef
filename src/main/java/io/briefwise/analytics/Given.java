package io.briefwise.analytics;

import io.briefwise.question.Role;
import java.util.List;
import java.util.Optional;

/** What a class gave as answers to one question; shares are of those who answered, 0 where nobody did. */
public sealed interface Given {

    /** What was chosen how often, in the order of the options; where several are asked for, one learner counts at several. */
    record Choices(List<Choice> choices, boolean several) implements Given {

        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /**
     * How often an option was chosen.
     *
     * @param text what it says
     * @param role why it is offered
     * @param why the reason it is right or wrong
     * @param count how many chose it
     * @param share of those who answered
     */
    record Choice(String text, Role role, String why, int count, double share) {}

    /** How each prompt was matched. */
    record Matches(List<Match> matches) implements Given {

        public Matches {
            matches = List.copyOf(matches);
        }
    }

    /**
     * How one prompt was matched.
     *
     * @param prompt what it says
     * @param answer its right answer
     * @param right how many gave it
     * @param share of those who answered
     * @param instead the wrong answer given most often, where any was
     */
    record Match(String prompt, String answer, int right, double share, Optional<Mistake> instead) {}

    /** A wrong answer, and how many gave it. */
    record Mistake(String answer, int count) {}

    /**
     * How steps were ordered.
     *
     * @param exact how many put all in the right order
     * @param share of those who answered
     * @param steps the steps in their right order
     */
    record Order(int exact, double share, List<Placed> steps) implements Given {

        public Order {
            steps = List.copyOf(steps);
        }
    }

    /** A step, and how many put it at its place. */
    record Placed(String step, int right, double share) {}

    /** Own words, to be read one by one. */
    record Writing() implements Given {}
}
