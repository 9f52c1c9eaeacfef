package io.briefwise.quality.flaw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A question as a file has it.
 *
 * @param id its id in the file
 * @param form how it is answered, as the file names it
 * @param stem what is asked
 * @param options what can be chosen, in its order; none for forms without options
 * @param right the places of the right ones among them
 * @param parts prompts and answers to be matched, or steps to be ordered
 * @param scale whether the options are a fixed scale or sentences of the text
 * @param evidence the spans that it rests on
 * @param reasons the reason of each option, prompt or step
 * @param text all paragraphs of the text
 */
record WrittenItem(
        String id,
        String form,
        String stem,
        List<String> options,
        List<Integer> right,
        List<String> parts,
        boolean scale,
        List<String> evidence,
        List<String> reasons,
        List<String> text) {

    private static final Set<String> EMPTY = Set.of(
            "the", "and", "for", "that", "this", "with", "from", "are", "was", "were", "has", "have", "had", "its",
            "their", "his", "her", "which", "what", "who", "when", "where", "why", "how", "does", "did", "not", "but",
            "than", "into", "been", "will", "would", "can", "could", "may", "might", "should", "they", "them", "there",
            "these", "those");

    static WrittenItem of(JsonNode question, List<String> text) {
        List<String> options = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        boolean scale = question.path("form").asString().equals("mark-the-sentence");
        for (JsonNode option : question.path("options")) {
            if (option.path("key").asBoolean()) {
                right.add(options.size());
            }
            options.add(option.path("text").asString());
            reasons.add(option.path("why").asString());
            scale |= option.path("role").asString().equals("scale");
        }
        List<String> parts = new ArrayList<>();
        question.path("prompts").forEach(prompt -> parts.add(prompt.path("text").asString()));
        question.path("answers").forEach(answer -> parts.add(answer.asString()));
        question.path("steps").forEach(step -> parts.add(step.path("text").asString()));
        question.path("prompts")
                .forEach(prompt -> reasons.add(prompt.path("why").asString()));
        question.path("steps").forEach(step -> reasons.add(step.path("why").asString()));
        return new WrittenItem(
                question.path("id").asString(),
                question.path("form").asString(),
                question.path("stem").asString(),
                options,
                right,
                parts,
                scale,
                question.path("evidence")
                        .valueStream()
                        .map(piece -> piece.path("text").asString())
                        .toList(),
                reasons,
                text);
    }

    /** What people read of it, in quotation marks or not. */
    List<String> shown() {
        List<String> shown = new ArrayList<>(List.of(stem));
        shown.addAll(options);
        shown.addAll(parts);
        return shown;
    }

    List<String> keys() {
        return right.stream().map(options::get).toList();
    }

    List<String> distractors() {
        return IntStream.range(0, options.size())
                .filter(place -> !right.contains(place))
                .mapToObj(options::get)
                .toList();
    }

    /** Whether its options were made for it, so that the rules for writing options bind. */
    boolean made() {
        return !scale && !right.isEmpty() && right.size() < options.size();
    }

    boolean is(String name) {
        return form.equals(name);
    }

    /** The stem without what it quotes. */
    String asked() {
        return stem.replaceAll("“[^”]*”", "“”");
    }

    /** The words of some meaning, in lower case. */
    static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 && !EMPTY.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
