package io.briefwise.question;

import java.util.HashSet;
import java.util.List;

/**
 * Prompts, each to be given its answer; answers may be left over.
 *
 * @param head its stem, skill and evidence
 * @param prompts what answers are sought for, at least two
 * @param answers what can be given, no two alike, in the order that they are shown in
 */
public record Matching(Head head, List<Prompt> prompts, List<String> answers) implements Question {

    /**
     * One of the things to be matched.
     *
     * @param text what is shown
     * @param answer the zero-based index of its right answer
     * @param why the reason, in a sentence that points at the text
     */
    public record Prompt(String text, int answer, String why) {

        public Prompt {
            if (text.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("a prompt needs a text and a reason: \"" + text + "\"");
            }
        }
    }

    public Matching {
        prompts = List.copyOf(prompts);
        answers = List.copyOf(answers);
        int last = answers.size() - 1;
        boolean answered = prompts.stream().allMatch(prompt -> prompt.answer() >= 0 && prompt.answer() <= last);
        if (prompts.size() < 2 || last < 1 || !answered || new HashSet<>(answers).size() <= last) {
            throw new IllegalArgumentException("%d prompts for %s: %s".formatted(prompts.size(), answers, head.stem()));
        }
    }

    @Override
    public Form form() {
        return Form.MATCHING;
    }
}
