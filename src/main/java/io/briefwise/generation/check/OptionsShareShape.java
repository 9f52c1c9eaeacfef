package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The options are built alike: all infinitives, all with a preposition or all bare phrases, and written alike. */
final class OptionsShareShape implements Check {

    @Override
    public String id() {
        return "options-share-shape";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (candidate.answers().isFixed() || candidate.answers() == Answers.FREE) {
            return Optional.empty();
        }
        String key = shape(candidate.key(), candidate.answers());
        return candidate.distractors().stream()
                .map(Option::text)
                .filter(text -> !shape(text, candidate.answers()).equals(key))
                .findFirst()
                .map(text -> Objection.to("“%s” is not built like “%s”", text, candidate.key()));
    }

    private static String shape(String text, Answers answers) {
        String opening = text.toLowerCase(Locale.ROOT).split(" ")[0];
        String kind = answers != Answers.PHRASE && answers != Answers.TERM
                ? ""
                : switch (opening) {
                    case "to" -> "infinitive";
                    case "because", "since", "by", "on", "from", "with", "for", "through" -> "tied";
                    default -> "bare";
                };
        boolean stopped = text.endsWith(".");
        // "the World Bank" and "Google" stand side by side in a gap
        boolean capital = answers == Answers.TERM && Character.isUpperCase(text.charAt(0));
        return kind + stopped + capital;
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                asking("To protect trade", "To sell ships", "To build roads", "To buy oil"),
                asking("Trade", "Ships", "Roads", "Oil"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                asking("To protect trade", "To sell ships", "New roads", "To buy oil"),
                asking("Because of trade", "Ships", "Roads", "Oil"),
                asking("Free trade", "Sea power", "Better roads.", "Cheap oil"));
    }

    private static CheckExample asking(String key, String... distractors) {
        return CheckExample.asking(
                "Russia signed a treaty to protect trade.",
                "Why did Russia sign a treaty?",
                Answers.PHRASE,
                key,
                distractors);
    }
}
