package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** No two options are the same, names of one thing, or one inside the other. */
final class OptionsDiffer implements Check {

    @Override
    public String id() {
        return "options-differ";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        List<Option> options = candidate.options();
        if (candidate.answers().isFixed()) {
            return Optional.empty();
        }
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                String one = options.get(i).text();
                String other = options.get(j).text();
                if (alike(one, other, candidate.answers()) || passage.entities().same(one, other)) {
                    return Optional.of(Objection.to("“%s” and “%s” are one answer", one, other));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean alike(String one, String other, Answers answers) {
        if (answers == Answers.DATE || answers == Answers.NUMBER) {
            return one.equals(other);
        }
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return first.contains(second)
                || second.contains(first)
                || !Vocabulary.stems(one).isEmpty() && Vocabulary.stems(one).equals(Vocabulary.stems(other));
    }

    @Override
    public List<CheckExample> good() {
        return List.of(CheckExample.asking(
                "Russia signed a treaty.",
                "Which country signed a treaty?",
                Answers.COUNTRY,
                "Russia",
                "India",
                "China",
                "Iran"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                CheckExample.asking(
                        "Russia signed a treaty.",
                        "Which country signed a treaty?",
                        Answers.COUNTRY,
                        "Russia",
                        "Moscow",
                        "China",
                        "Iran"),
                CheckExample.asking(
                        "Russia signed a treaty.",
                        "What did Russia sign?",
                        Answers.PHRASE,
                        "A treaty",
                        "A treaty with India",
                        "A contract",
                        "An accord"));
    }
}
