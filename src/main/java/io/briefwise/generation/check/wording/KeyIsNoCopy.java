package io.briefwise.generation.check.wording;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.check.Check;
import io.briefwise.generation.check.CheckExample;
import io.briefwise.generation.check.Objection;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The key is no run of more than six words of the text where no distractor is: then it can be found by its letters. */
public final class KeyIsNoCopy implements Check {

    private static final int LONGEST = 6;

    @Override
    public String id() {
        return "key-is-no-copy";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (candidate.answers() != Answers.PHRASE && candidate.answers() != Answers.NAME) {
            return Optional.empty();
        }
        return candidate.options().stream()
                .filter(option -> option.key() && copies(option.text(), passage))
                .filter(_ -> candidate.distractors().stream()
                        .map(Option::text)
                        .noneMatch(text -> words(text).length <= LONGEST || copies(text, passage)))
                .findFirst()
                .map(key -> Objection.to("“%s” alone stands in the text word for word", key.text()));
    }

    /** A run is looked for by its letters; one of seven words is as good as a longer one. */
    private static boolean copies(String text, Passage passage) {
        String[] words = words(text);
        for (int first = 0; first + LONGEST < words.length; first++) {
            StringBuilder run = new StringBuilder(words[first]);
            for (int i = first + 1; i <= first + LONGEST; i++) {
                run.append(' ').append(words[i]);
            }
            if (passage.holds(run.toString())) {
                return true;
            }
        }
        return false;
    }

    private static String[] words(String text) {
        String strip = text.strip();
        return (strip.substring(0, 1).toLowerCase(Locale.ROOT) + strip.substring(1)).split("\\s+");
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                asking(
                        "To protect ships on their way to the Baltic",
                        "To protect its ships on the way to Finland",
                        "To sell the oil of its fields to Poland",
                        "To keep the ports of the north open"),
                asking("To protect trade", "To sell ships", "To build roads", "To buy oil"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(asking(
                "To protect its ships on the way to the Baltic",
                "To find new buyers for oil from the Urals",
                "To sell the oil of its fields to Poland",
                "To keep the ports of the north open"));
    }

    private static CheckExample asking(String key, String... distractors) {
        return CheckExample.asking(
                "Russia signed a treaty to protect its ships on the way to the Baltic.",
                "Why did Russia sign a treaty?",
                Answers.PHRASE,
                key,
                distractors);
    }
}
