package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** No "always" or "only" in wrong options alone, no "may" or "often" in the right one alone: either tells which it is. */
final class AbsolutesAndHedges implements Check {

    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?i)\\b(always|never|only|every|everything|everyone|nobody|nothing|all|none|entirely|completely|totally)\\b");
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)\\b(might|could|can|perhaps|possibly|probably|likely|often|usually|sometimes|generally|mostly|partly|may)\\b");

    @Override
    public String id() {
        return "absolutes-and-hedges";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (candidate.answers().isFixed() || candidate.answers() == Answers.FREE) {
            return Optional.empty();
        }
        boolean absolute = candidate.distractors().stream()
                .anyMatch(option -> ABSOLUTE.matcher(option.text()).find());
        if (absolute && !ABSOLUTE.matcher(candidate.key()).find()) {
            return Optional.of(Objection.to("absolute words stand in wrong options alone"));
        }
        // a month or a name may look like a modal
        boolean hedged =
                isInWords(candidate.answers()) && HEDGE.matcher(candidate.key()).find();
        return hedged
                        && candidate.distractors().stream()
                                .noneMatch(
                                        option -> HEDGE.matcher(option.text()).find())
                ? Optional.of(Objection.to("the key “%s” alone is hedged", candidate.key()))
                : Optional.empty();
    }

    private static boolean isInWords(Answers answers) {
        return answers == Answers.PHRASE || answers == Answers.TERM || answers == Answers.STATEMENT;
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                asking("To weapons that may arrive", "To ships that might sail", "To oil", "To roads"),
                asking("To weapons only", "To ships", "To oil only", "To roads"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                asking("To weapons that may arrive", "To ships", "To oil", "To roads"),
                asking("To weapons", "To ships", "To oil only", "To roads"));
    }

    private static CheckExample asking(String key, String... distractors) {
        return CheckExample.asking(
                "The treaty applies to weapons.", "To what does the treaty apply?", Answers.PHRASE, key, distractors);
    }
}
