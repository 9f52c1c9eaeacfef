package io.briefwise.generation.claim;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.SpeechVerbs;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says on the word of somebody else.
 *
 * @param sentence where
 * @param holder who says so, by the fullest name that the text gives
 * @param words what is said, to follow "that"
 */
public record Reported(TextSentence sentence, String holder, String words) {

    private static final Pattern ACCORDING = Pattern.compile(
            "^According to (?<first>[^,]{3,60}), (?<said>.+)$|^(?<before>.+?),? according to (?<last>[^,]{3,60})$");

    /** Everything that is handed to a source, in the order of the text, one statement of a sentence. */
    public static List<Reported> in(Passage passage) {
        List<Reported> found = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            if (!sentence.text().contains("“") && !Voice.isQuoted(passage, sentence)) {
                sentence.trusted().stream()
                        .flatMap(clause -> of(passage, sentence, clause).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Reported> of(Passage passage, TextSentence sentence, Clause clause) {
        if (clause.looksBack()) {
            return Optional.empty();
        }
        if (clause.source() != null && clause.standing() == Standing.COMPLEMENT && isHeld(clause)) {
            return Sources.speaker(passage, sentence, clause.source())
                    .flatMap(holder ->
                            Proposition.of(clause, passage).map(words -> new Reported(sentence, holder, words)));
        }
        return clause.standing() == Standing.MAIN && clause.source() == null
                ? according(passage, sentence, clause)
                : Optional.empty();
    }

    /** Whether the verb of saying is neither denied nor only imagined. */
    public static boolean isHeld(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.arrowTo(clause.verbs().main())
                .map(Dependency::head)
                .filter(verb -> SpeechVerbs.holds(sentence.token(verb)))
                .filter(verb -> sentence.arrowsFrom(verb).stream()
                        .noneMatch(child -> child.is("aux")
                                        && sentence.token(child.dependent())
                                                .tag()
                                                .equals("MD")
                                || sentence.token(child.dependent()).lemma().matches("not|never|no")))
                .isPresent();
    }

    private static Optional<Reported> according(Passage passage, TextSentence sentence, Clause clause) {
        Matcher shape = ACCORDING.matcher(sentence.text().replaceFirst("[.]$", ""));
        if (!shape.matches() || sentence.text().split("ccording to", -1).length != 2) {
            return Optional.empty();
        }
        boolean fronted = shape.group("first") != null;
        String source = fronted ? shape.group("first") : shape.group("last");
        String said = fronted ? shape.group("said") : shape.group("before");
        String statement =
                new Wording(clause).statement().replaceFirst(",? ?[Aa]ccording to \\Q" + source + "\\E,? ?", "");
        return said.equalsIgnoreCase(statement)
                ? Sources.called(passage, sentence, source)
                        .flatMap(holder -> Proposition.of(statement, clause, passage)
                                .map(words -> new Reported(sentence, holder, words)))
                : Optional.empty();
    }
}
