package io.briefwise.generation.claim;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.People;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.clause.Pointing;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom a text reports: persons, organisations, groups and studies by the names it gives them. */
public final class Sources {

    private static final int LONGEST = 8;
    private static final Set<String> STUDIES = Set.of(
            "study",
            "report",
            "survey",
            "audit",
            "review",
            "poll",
            "inquiry",
            "analysis",
            "paper",
            "assessment",
            "evaluation",
            "commission",
            "panel",
            "charity",
            "institute",
            "union",
            "association",
            "supporter",
            "observer",
            "economist",
            "conservationist",
            "leader",
            "engineer",
            "doctor",
            "nurse",
            "historian",
            "body",
            "manufacturer",
            "producer",
            "resident",
            "auditor",
            "inspector",
            "prosecutor",
            "breeder",
            "scholar",
            "physician",
            "campaigner");

    private Sources() {}

    /** A source by its fullest name; empty for one that only points ("he", "the study"). */
    public static Optional<String> named(Passage passage, TextSentence sentence, Phrase source) {
        Optional<Mention> mention = sentence.analysis().mentionAt(source.head());
        return mention.isPresent()
                ? mention.filter(name -> name.first() <= source.first() + 3).flatMap(name -> name(passage, name))
                : group(passage, sentence, source);
    }

    /** The same, and "he" or "she" where one person alone has been named in the paragraph. */
    static Optional<String> speaker(Passage passage, TextSentence sentence, Phrase source) {
        String words = sentence.analysis().text(source.first(), source.last()).toLowerCase(Locale.ROOT);
        if (!words.matches("he|she")) {
            return named(passage, sentence, source);
        }
        List<Entity> persons = passage.entities().of(Mention.Type.PERSON).stream()
                .filter(person -> passage.sentences().stream()
                        .anyMatch(other -> other.number() == sentence.number()
                                && other.index() <= sentence.index()
                                && person.isIn(other)))
                .toList();
        boolean close = persons.size() == 1
                && sentence.index() > 0
                && persons.getFirst().isIn(passage.sentences().get(sentence.index() - 1));
        return close && persons.getFirst().name().contains(" ")
                ? Optional.of(persons.getFirst().name())
                : Optional.empty();
    }

    /** A source given in some words of the sentence. */
    static Optional<String> called(Passage passage, TextSentence sentence, String words) {
        return sentence.mentions().stream()
                .filter(mention -> words.replaceFirst("^the ", "").endsWith(mention.text())
                        || mention.text().equals(words))
                .findFirst()
                .flatMap(mention -> name(passage, mention));
    }

    private static Optional<String> name(Passage passage, Mention mention) {
        return Optional.of(mention)
                .filter(name -> name.type() == Mention.Type.PERSON || name.type() == Mention.Type.ORGANISATION)
                .flatMap(passage.entities()::named)
                .filter(entity ->
                        entity.type() != Mention.Type.PERSON || entity.name().contains(" "))
                .map(Entity::name);
    }

    /** "defence officials", "researchers at Kyoto University", "an audit of nine schools". */
    private static Optional<String> group(Passage passage, TextSentence sentence, Phrase source) {
        Token head = sentence.analysis().token(source.head());
        Phrase phrase = cut(sentence, source);
        String words = sentence.analysis().text(phrase.first(), phrase.last());
        boolean fits = (People.isOne(head) || STUDIES.contains(head.lemma()))
                && phrase.last() - phrase.first() < LONGEST
                && !words.matches(
                        "(?i)(many|some|most|several|these|those|both|two|three|other|others|no|few|all|one|another)\\b.*")
                && !words.matches("(?i).*(,|\\b(his|her|its|their|our|this|that|these|those|it|them|who|which)\\b).*")
                && (phrase.last() > phrase.first() || head.tag().equals("NNS"));
        return fits
                        && !Pointing.points(sentence.analysis(), source)
                        && Definites.pointing(sentence.analysis(), words, Topics.of(passage))
                                .isEmpty()
                ? Optional.of(decapitalised(sentence, phrase, words))
                : Optional.empty();
    }

    /** Without what is added after a comma. */
    private static Phrase cut(TextSentence sentence, Phrase source) {
        for (int i = source.head() + 1; i <= source.last(); i++) {
            if (sentence.analysis().token(i).text().matches(",|who|which|that|–|—")) {
                return new Phrase(source.first(), i - 1, source.head());
            }
        }
        return source;
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
