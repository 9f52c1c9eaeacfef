package io.briefwise.generation.claim;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.clause.Pointing;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom a text reports: persons, organisations and groups by the names it gives them. */
public final class Sources {

    private Sources() {}

    /** A source by its fullest name; empty for one that only points ("he", "the study"). */
    public static Optional<String> named(Passage passage, TextSentence sentence, Phrase source) {
        Optional<Mention> mention = sentence.analysis().mentionAt(source.head());
        if (mention.isPresent()) {
            return mention.filter(
                            name -> name.type() == Mention.Type.PERSON || name.type() == Mention.Type.ORGANISATION)
                    .filter(name -> name.first() <= source.first() + 3)
                    .flatMap(passage.entities()::named)
                    .filter(entity -> entity.type() != Mention.Type.PERSON
                            || entity.name().contains(" "))
                    .map(Entity::name);
        }
        String words = sentence.analysis().text(source.first(), source.last());
        boolean people = words.matches(
                        ".*\\b(officials|experts|scientists|researchers|conservationists|critics|observers|economists|leaders)")
                && source.last() - source.first() <= 4
                && source.last() > source.first()
                && !words.toLowerCase(Locale.ROOT)
                        .matches("(the|many|some|most|several|these|those|both|two) .*|.*,.*");
        return people && !Pointing.points(sentence.analysis(), source)
                ? Optional.of(decapitalised(sentence, source, words))
                : Optional.empty();
    }

    private static String decapitalised(TextSentence sentence, Phrase source, String words) {
        return sentence.clauses().stream()
                .findFirst()
                .map(clause -> new Wording(clause).inside(source))
                .orElse(words);
    }

    /** Everybody whom the text reports, each once, in its order. */
    public static List<String> all(Passage passage) {
        List<String> names = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.clauses()) {
                Phrase source = clause.source();
                if (source != null) {
                    named(passage, sentence, source)
                            .filter(name -> !names.contains(name))
                            .ifPresent(names::add);
                }
            }
        }
        return names;
    }
}
