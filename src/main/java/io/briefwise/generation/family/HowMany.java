package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Numbers;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** "The FAO published a list of 1,909 species" is left alone; "Poland has 23 parks" becomes "How many parks …?". */
final class HowMany implements Rule {

    @Override
    public String id() {
        return "how-many-counted";
    }

    @Override
    public Family family() {
        return Family.HOW_MANY;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.trusted()) {
                Stream.concat(Stream.of(clause.subject()), clause.acted().stream())
                        .forEach(
                                phrase -> ask(passage, sentence, clause, phrase).ifPresent(candidates::add));
            }
        }
        return candidates;
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause, Phrase counted) {
        Optional<Mention> number = count(clause.sentence(), counted);
        boolean subject = counted.equals(clause.subject());
        if (number.isEmpty() || !subject && clause.subjectPoints()) {
            return Optional.empty();
        }
        Phrase noun = new Phrase(number.get().last() + 1, counted.last(), counted.head());
        String asking = "how many " + clause.text(noun);
        Wording wording = new Wording(clause);
        Optional<String> stem =
                subject ? wording.askForSubject(asking, List.of()) : wording.askFor(asking, counted, List.of());
        return stem.flatMap(asked -> new Numbers(passage)
                .around(
                        number.get().text(),
                        sentence.analysis().token(counted.head()).text(),
                        sentence)
                .map(options -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.QUANTITY, Bloom.REMEMBER)
                        .confident(0.75)
                        .explaining("%s gives the number: %s.".formatted(sentence.mark(), clause.text(counted)))
                        .ordered(asked, Answers.NUMBER, options)));
    }

    /** The number at the head of a phrase, if it counts the phrase's noun exactly: "about 200" is no answer. */
    private static Optional<Mention> count(Sentence sentence, Phrase phrase) {
        if (sentence.arrowsFrom(phrase.head()).stream().anyMatch(arrow -> arrow.is("conj"))) {
            return Optional.empty();
        }
        return sentence.arrowsFrom(phrase.head()).stream()
                .filter(arrow -> arrow.is("nummod")
                        && sentence.token(phrase.head()).tag().equals("NNS"))
                .flatMap(arrow -> sentence.mentionAt(arrow.dependent()).stream())
                .filter(mention -> mention.type() == Mention.Type.NUMBER
                        && mention.last() < phrase.head()
                        && (mention.first() == phrase.first()
                                || mention.first() == phrase.first() + 1
                                        && sentence.token(phrase.first())
                                                .lemma()
                                                .equals("all")))
                .findFirst();
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example("Poland has 23 national parks.", "How many national parks does Poland have?", "23"),
                new Example(
                        "All three commanders have visited Pakistan in 2014.",
                        "How many commanders have visited Pakistan in 2014?",
                        "Three"));
    }

    @Override
    public List<String> silentOn() {
        return List.of("Poland has about 23 national parks.", "The two countries signed it.", "It has 23 parks.");
    }
}
