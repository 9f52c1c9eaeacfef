package io.briefwise.generation.family.detail;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Paragraphs;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Optional;

/** Quotes a sentence of a paragraph with a gap for a name and asks which of the names of the text it is; once in a paragraph. */
public final class NameInSentence implements Rule {

    private final NameKind kind;

    private NameInSentence(NameKind kind) {
        this.kind = kind;
    }

    /** One rule for each kind of name. */
    public static List<Rule> all() {
        return NameKind.all().stream()
                .map(kind -> (Rule) new NameInSentence(kind))
                .toList();
    }

    @Override
    public String id() {
        return kind.word() + "-in-sentence";
    }

    @Override
    public Family family() {
        return kind.family();
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        return Paragraphs.of(passage).stream()
                .flatMap(paragraph -> paragraph.stream()
                        .flatMap(sentence -> sentence.mentions().stream()
                                .flatMap(mention -> ask(passage, sentence, mention).stream()))
                        .limit(1))
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Mention mention) {
        return passage.entities()
                .named(mention)
                .filter(name -> kind.isAskedAt(sentence, mention) && kind.isOption(name))
                .flatMap(name -> Quoted.around(sentence, mention.first())
                        .map(quoted -> quoted.gapped(mention.first(), mention.last()))
                        .filter(gapped -> isHidden(name, gapped) && kind.fits(gapped))
                        .flatMap(gapped -> ask(passage, sentence, name, gapped)));
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Entity name, String gapped) {
        String stem = "Which %s belongs in the gap in %s: “%s”?".formatted(kind.word(), sentence.mark(), gapped);
        List<Option> wrong = kind.others(passage, name, sentence).stream()
                .filter(other -> isHidden(other, gapped))
                .map(other ->
                        Reasons.elsewhere(kind.named(other), other.places().getFirst(), sentence, kind.named(name)))
                .toList();
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(kind.skill(), Bloom.REMEMBER)
                .explaining("%s has the name: %s.".formatted(sentence.mark(), kind.named(name)))
                .choice(stem, Answers.NAME, Reasons.key(kind.named(name), name.name(), sentence), wrong);
    }

    /** Whether neither the name nor a part of it stands in the rest of the sentence. */
    private static boolean isHidden(Entity name, String gapped) {
        return name.places().stream()
                .flatMap(place -> List.of(place.mention().text().split("[ -]")).stream())
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .noneMatch(word -> gapped.contains(word));
    }

    @Override
    public List<Example> fires() {
        return List.of(kind.example());
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Maria Lopez moved the school from Kiel in Germany to a new house on the harbour.",
                "It was moved to Kiel in Germany by Maria Lopez in the spring after the flood.");
    }
}
