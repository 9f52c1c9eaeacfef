package io.briefwise.generation.check.wording;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.check.Check;
import io.briefwise.generation.check.CheckExample;
import io.briefwise.generation.check.Objection;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Ordering;
import io.briefwise.question.TypedQuestion;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of a question to match or to order differ, stand alone, are of one kind and give nothing away: no prompt
 * holds its answer, no step says "then".
 */
public final class PartsFit implements Check {

    private static final int LONGEST = 32;
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*");
    private static final Pattern POINTS = Pattern.compile(
            "(?i)^(it|he|she|they|this|these|those|such|his|her|their|its|however|but|and|so|then)\\b.*");
    private static final Pattern TELLS_ITS_PLACE = Pattern.compile(
            "(?i).*\\b(then|afterwards|later|previously|earlier|finally|first|eventually|subsequently|next|(1[5-9]|20)\\d\\d)\\b.*");

    @Override
    public String id() {
        return "parts-fit";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        return switch (candidate.question()) {
            case Matching matching ->
                alike(matching.prompts().stream().map(Matching.Prompt::text).toList())
                        .or(() -> alike(matching.answers()))
                        .or(() -> givenAway(matching));
            case Ordering ordering -> {
                List<String> steps =
                        ordering.steps().stream().map(Ordering.Step::text).toList();
                yield alike(steps)
                        .or(() -> steps.stream()
                                .filter(step -> TELLS_ITS_PLACE.matcher(step).matches())
                                .findFirst()
                                .map(step -> Objection.to("“%s” tells its place", step)));
            }
            case ClosedQuestion _, MultipleChoice _, TypedQuestion _, OpenQuestion _ -> Optional.empty();
        };
    }

    private static Optional<Objection> alike(List<String> parts) {
        Set<Set<String>> seen = new HashSet<>();
        boolean stopped = parts.getFirst().endsWith(".");
        for (String part : parts) {
            Set<String> words = new HashSet<>(Vocabulary.stems(part));
            FIGURE.matcher(part).results().map(MatchResult::group).forEach(words::add);
            if (!words.isEmpty() && !seen.add(words)) {
                return Optional.of(Objection.to("“%s” stands twice", part));
            }
            if (POINTS.matcher(part).matches()) {
                return Optional.of(Objection.to("“%s” needs what stands before it", part));
            }
            if (part.endsWith(".") != stopped) {
                return Optional.of(Objection.to("“%s” is not written like the others", part));
            }
            if (part.split(" ").length > LONGEST) {
                return Optional.of(Objection.to("“%s” is too long", part));
            }
        }
        return Optional.empty();
    }

    private static Optional<Objection> givenAway(Matching matching) {
        return matching.prompts().stream()
                .filter(prompt -> gives(prompt.text(), matching.answers().get(prompt.answer())))
                .findFirst()
                .map(prompt -> Objection.to("“%s” holds its answer", prompt.text()));
    }

    private static boolean gives(String prompt, String answer) {
        Set<String> shared = new HashSet<>(Vocabulary.stems(answer));
        shared.retainAll(Vocabulary.stems(prompt));
        return prompt.toLowerCase(Locale.ROOT).contains(answer.toLowerCase(Locale.ROOT))
                || Stream.of(answer.split("[^\\p{L}]+"))
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                        .flatMap(word -> Vocabulary.stems(word).stream())
                        .anyMatch(shared::contains);
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                matching("Russia → Sold helicopters", "India → Bought helicopters"),
                ordering("Russia sold helicopters.", "India bought helicopters.", "Iran sold oil."));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                matching("It sold helicopters → Russia", "India sold ships → Pakistan"),
                matching("Russian helicopters were sold → Russia", "Ships were sold → Pakistan"),
                matching("Helicopters were sold → Russia", "The helicopters sold → Pakistan"),
                ordering("Russia sold helicopters.", "Then India bought helicopters.", "Iran sold oil."),
                ordering("Russia sold helicopters.", "India bought helicopters in 2014.", "Iran sold oil."));
    }

    private static CheckExample matching(String first, String... others) {
        return arranged("Who did what according to the text?", first, others);
    }

    private static CheckExample ordering(String first, String... others) {
        return arranged("In what order did this happen?", first, others);
    }

    private static CheckExample arranged(String stem, String first, String... others) {
        return CheckExample.asking("Russia sold helicopters to India.", stem, Answers.ARRANGED, first, others);
    }
}
