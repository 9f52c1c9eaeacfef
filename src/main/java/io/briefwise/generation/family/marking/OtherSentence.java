package io.briefwise.generation.family.marking;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import java.util.Arrays;
import java.util.Optional;

/** What a sentence does that is not the one to be marked, for the reason that it carries. */
final class OtherSentence {

    private static final int OPENING = 9;
    private static final int LONGEST = 18;

    private OtherSentence() {}

    /** "this sentence draws a comparison (“whereas”)", or what it says. */
    static String does(Passage passage, TextSentence sentence, String besides) {
        for (Sought other : SoughtTable.all()) {
            Optional<String> cue = other.id().equals(besides) ? Optional.empty() : other.shown(passage, sentence);
            if (cue.isPresent()) {
                return "this sentence %s (“%s”)".formatted(other.does(), cue.get());
            }
        }
        return sentence.trusted().stream()
                .filter(clause -> clause.standing() == Standing.MAIN && !clause.subjectPoints())
                .filter(clause -> clause.first() == clause.subject().first())
                .filter(clause -> clause.last() - clause.first() < LONGEST)
                .findFirst()
                .map(OtherSentence::says)
                .orElseGet(() -> "this sentence says “%s …”".formatted(opening(sentence.text())));
    }

    private static String says(Clause clause) {
        return "this sentence says that "
                + new Wording(clause)
                        .inside(new Phrase(
                                clause.first(), clause.last(), clause.subject().head()))
                        .replace('“', '‘')
                        .replace('”', '’');
    }

    private static String opening(String sentence) {
        String[] words = sentence.replaceAll("[“”]", "").split(" ");
        return String.join(" ", Arrays.asList(words).subList(0, Math.min(OPENING, words.length)))
                .replaceAll("[,;:.]$", "");
    }
}
