package io.briefwise.question;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Steps to be put in order.
 *
 * @param head its stem, skill and evidence
 * @param steps at least three, in the order that they are shown in, which is not the right one
 */
public record Ordering(Head head, List<Step> steps) implements Question {

    /**
     * One of the things to be ordered.
     *
     * @param text what is shown
     * @param place its zero-based place in the right order
     * @param why the reason, in a sentence that points at the text
     */
    public record Step(String text, int place, String why) {

        public Step {
            if (text.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("a step needs a text and a reason: \"" + text + "\"");
            }
        }
    }

    public Ordering {
        steps = List.copyOf(steps);
        List<Integer> places = steps.stream().map(Step::place).toList();
        List<Integer> right = IntStream.range(0, steps.size()).boxed().toList();
        if (steps.size() < 3 || !places.stream().sorted().toList().equals(right) || places.equals(right)) {
            throw new IllegalArgumentException("steps at places %s: %s".formatted(places, head.stem()));
        }
    }

    @Override
    public Form form() {
        return Form.ORDERING;
    }
}
