package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** No option speaks of the others: "All of the above", "Neither of them", "Both A and B". */
final class NoneIsCollective implements Check {

    private static final Pattern COLLECTIVE =
            Pattern.compile("(?i)(all|none|both|either|neither)\\b.*( above| and .*| of .*)");

    @Override
    public String id() {
        return "none-is-collective";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        return candidate.answers().isFixed()
                ? Optional.empty()
                : candidate.options().stream()
                        .map(Option::text)
                        .filter(text -> COLLECTIVE.matcher(text).matches())
                        .findFirst()
                        .map(text -> Objection.to("“%s” speaks of the other options", text));
    }

    @Override
    public List<CheckExample> good() {
        return List.of(asking("All-weather roads"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(asking("All of the above"), asking("None of the above"), asking("Both a treaty and a contract"));
    }

    private static CheckExample asking(String option) {
        return CheckExample.asking(
                "Russia signed a treaty.",
                "What did Russia sign?",
                Answers.PHRASE,
                "A treaty",
                option,
                "A contract",
                "An accord");
    }
}
