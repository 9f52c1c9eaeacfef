package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Cloze;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A gap is not the first word, takes a word that bears meaning, leaves enough words to decide it by, and no wrong option stands in the text beside the same
 * word as the gap does: "military cooperation" and "military partnership" would both fill it.
 */
final class GapIsFair implements Check {

    /** With fewer words of meaning around it, nearly anything fits. */
    private static final int FEWEST = 4;

    @Override
    public String id() {
        return "gap-is-fair";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (!(candidate.question() instanceof Cloze)) {
            return Optional.empty();
        }
        String[] around = candidate.stem().split(Cloze.GAP, -1);
        if (around.length != 2 || around[0].isBlank()) {
            return Optional.of(Objection.to("the sentence needs one gap, and not at its head"));
        }
        if (Vocabulary.stems(candidate.key()).isEmpty()) {
            return Optional.of(Objection.to("“%s” bears no meaning of its own", candidate.key()));
        }
        if (Vocabulary.stems(candidate.stem()).size() < FEWEST) {
            return Optional.of(Objection.to("too few words are left to tell what is missing"));
        }
        String before = around[0].replaceFirst("(?s).*?([\\p{L}’'-]+)\\s$", "$1");
        String after = around[1].replaceFirst("(?s)^\\s([\\p{L}’'-]+).*", "$1");
        return candidate.distractors().stream()
                .map(Option::text)
                .filter(text ->
                        stands(before + " " + text, before, passage) || stands(text + " " + after, after, passage))
                .findFirst()
                .map(text -> Objection.to("“%s” stands beside the same word in the text and may fit", text));
    }

    private static boolean stands(String pair, String neighbour, Passage passage) {
        String wanted = pair.toLowerCase(Locale.ROOT);
        return neighbour.matches("(?!(?:two|three|four|five|six|seven|eight|nine|ten)\\b)[\\p{L}’'-]+")
                && !Vocabulary.stems(neighbour).isEmpty()
                && passage.sentences().stream()
                        .anyMatch(sentence ->
                                sentence.text().toLowerCase(Locale.ROOT).contains(wanted));
    }

    @Override
    public List<CheckExample> good() {
        return List.of(filling("Russia wants military _____ with India.", "cooperation"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                filling("A different _____ is also possible.", "cooperation"),
                filling("_____ with India is what Russia wants.", "cooperation"),
                filling("Russia wants military cooperation _____ India.", "with"),
                filling("Russia wants defence _____ with India too.", "cooperation"));
    }

    private static CheckExample filling(String gapped, String key) {
        return CheckExample.asking(
                "Russia wants military cooperation with India. China has a defence partnership.",
                gapped,
                Answers.TERM,
                key,
                "partnership",
                "competition",
                "assistance");
    }
}
