package io.briefwise.question;

import java.util.List;
import java.util.stream.IntStream;

/** What a learner answers. */
public sealed interface Response {

    /** Nothing is answered by it: all was taken back. */
    default boolean empty() {
        return false;
    }

    /** A response that takes several choices. */
    sealed interface Composed extends Response {}

    /** An option of a closed question, by its zero-based index in the question's version. */
    record Chosen(int option) implements Response {

        public Chosen {
            if (option < 0) {
                throw new IllegalArgumentException("no option " + option);
            }
        }
    }

    /** The text of an open answer, as typed. */
    record Written(String text) implements Response {

        @Override
        public boolean empty() {
            return text.isBlank();
        }
    }

    /** Several options of a multiple choice, by their zero-based indices, each once, rising. */
    record ChosenSeveral(List<Integer> options) implements Composed {

        public ChosenSeveral {
            options = options.stream().distinct().sorted().toList();
            if (options.stream().anyMatch(option -> option < 0)) {
                throw new IllegalArgumentException("no options " + options);
            }
        }

        @Override
        public boolean empty() {
            return options.isEmpty();
        }
    }

    /**
     * For each prompt of a matching, in their order, the zero-based index of the answer given to it, or {@link #OPEN}.
     */
    record Matched(List<Integer> answers) implements Composed {

        public static final int OPEN = -1;

        public Matched {
            answers = List.copyOf(answers);
            if (answers.stream().anyMatch(answer -> answer < OPEN)) {
                throw new IllegalArgumentException("no answers " + answers);
            }
        }

        @Override
        public boolean empty() {
            return answers.stream().allMatch(answer -> answer == OPEN);
        }
    }

    /** The steps of an ordering, by their zero-based indices as shown, in the order that the learner puts them. */
    record Ordered(List<Integer> steps) implements Composed {

        public Ordered {
            steps = List.copyOf(steps);
            if (!steps.stream()
                    .sorted()
                    .toList()
                    .equals(IntStream.range(0, steps.size()).boxed().toList())) {
                throw new IllegalArgumentException("no order of steps: " + steps);
            }
        }
    }
}
