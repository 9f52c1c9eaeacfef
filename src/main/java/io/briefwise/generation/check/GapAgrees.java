package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Cloze;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every option fits the words around its gap: "a" or "an" before it, its number, and not two articles. */
final class GapAgrees implements Check {

    private static final String VOWEL = "(?:[aeiou]|hour|honest|heir|honou?r).*";
    /** Begin with a vowel letter and not with its sound. */
    private static final String GLIDE = "(?:eu|ew|one\\b|once\\b|uni|us[aeiu]|uti|ura).*";

    @Override
    public String id() {
        return "gap-agrees";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (!(candidate.question() instanceof Cloze)) {
            return Optional.empty();
        }
        int gap = candidate.stem().indexOf(Cloze.GAP);
        String before = lastWord(candidate.stem().substring(0, gap));
        String after = candidate.stem().substring(gap + Cloze.GAP.length()).strip();
        return candidate.options().stream()
                .map(Option::text)
                .filter(text -> !fits(before, text, after, candidate.answers()))
                .findFirst()
                .map(text -> Objection.to("“%s %s” does not agree", before, text));
    }

    private static boolean fits(String before, String option, String after, Answers answers) {
        String lower = option.toLowerCase(Locale.ROOT);
        boolean vowel = lower.matches(VOWEL) && !lower.matches(GLIDE);
        boolean term = answers == Answers.TERM;
        boolean plural = term && isPlural(lower);
        return switch (before) {
                    case "a" -> !vowel && !plural;
                    case "an" -> vowel && !plural;
                    case "the" -> !lower.startsWith("the ");
                    case "this", "each", "every", "another" -> !plural;
                    case "these", "those", "many", "several", "few" -> !term || plural;
                    default -> true;
                }
                && (!term || !after.matches("(?:is|was|has)\\b.*") || !plural)
                && (!term || !after.matches("(?:are|were|have)\\b.*") || plural);
    }

    private static boolean isPlural(String noun) {
        return noun.matches(".*[^su'’i]s");
    }

    private static String lastWord(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}’'-]+");
        return words.length == 0 ? "" : words[words.length - 1];
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                filling(
                        "Both sides hope for an _____ on weapons.",
                        "agreement",
                        "understanding",
                        "alliance",
                        "exchange"),
                filling("Both sides hope for a _____ on weapons.", "treaty", "union", "contract", "settlement"),
                filling("The _____ are held in Moscow.", "talks", "meetings", "sessions", "exercises"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                filling("Both sides hope for an _____ on weapons.", "agreement", "treaty", "alliance", "exchange"),
                filling("Both sides hope for a _____ on weapons.", "treaty", "agreement", "contract", "settlement"),
                filling("The _____ are held in Moscow.", "talks", "meeting", "sessions", "exercises"));
    }

    private static CheckExample filling(String gapped, String key, String... distractors) {
        return CheckExample.asking("Both sides hope for talks.", gapped, Answers.TERM, key, distractors);
    }
}
