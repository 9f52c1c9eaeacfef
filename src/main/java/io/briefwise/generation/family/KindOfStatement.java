package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Kind;
import io.briefwise.generation.claim.KindCue;
import io.briefwise.generation.claim.Quotation;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fact, inference, judgement, prediction or recommendation: asked only where the sentence bears the mark of one. */
final class KindOfStatement implements Rule {

    /** Facts are the easiest to find and would crowd the others out. */
    private static final int EACH = 2;

    @Override
    public String id() {
        return "kind-of-sentence";
    }

    @Override
    public Family family() {
        return Family.KIND_OF_STATEMENT;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Found> all = passage.sentences().stream()
                .flatMap(sentence -> found(passage, sentence).stream())
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        Map<Kind, Integer> asked = new EnumMap<>(Kind.class);
        for (Found found : all) {
            if (asked.merge(found.cue.kind(), 1, Integer::sum) <= EACH) {
                candidates.add(ask(passage, found.sentence, found));
            }
        }
        return candidates;
    }

    private record Found(TextSentence sentence, KindCue cue, Quotation quotation) {}

    private static Optional<Found> found(Passage passage, TextSentence sentence) {
        return sentence.trusted().stream()
                .flatMap(clause -> Quotation.of(passage, sentence, clause)
                        .flatMap(quotation -> KindCue.in(sentence, clause, quotation.words())
                                .map(cue -> new Found(sentence, cue, quotation)))
                        .stream())
                .findFirst();
    }

    private Candidate ask(Passage passage, TextSentence sentence, Found found) {
        Kind key = found.cue.kind();
        List<Option> kinds = key.offered().stream()
                .map(kind -> kind == key
                        ? new Option(kind.title(), Role.KEY, right(found.cue, sentence))
                        : new Option(kind.title(), Role.SCALE, wrong(kind, found.cue, sentence)))
                .toList();
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.KIND_OF_STATEMENT, Bloom.ANALYSE)
                .explaining("“%s” in %s shows it: the sentence %s."
                        .formatted(found.cue.words(), sentence.mark(), key.does()))
                .scale("What kind of statement is %s?".formatted(found.quotation.cited()), kinds);
    }

    private static String right(KindCue cue, TextSentence sentence) {
        return "Right: with “%s”, %s %s."
                .formatted(cue.words(), sentence.mark(), cue.kind().does());
    }

    private static String wrong(Kind kind, KindCue cue, TextSentence sentence) {
        return "Wrong: such a statement %s; with “%s”, %s %s."
                .formatted(kind.does(), cue.words(), sentence.mark(), cue.kind().does());
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Russia signed an agreement with Pakistan in November 2014.",
                        "What kind of statement is “Russia signed an agreement with Pakistan in November 2014” (¶1)?",
                        "A fact: anybody could check it in a reliable source"),
                new Example(
                        "India should take note of the growing convergence of interests between Russia and China.",
                        "What kind of statement is “India should take note of the growing convergence of interests between"
                                + " Russia and China” (¶1)?",
                        "A recommendation: what somebody ought to do"),
                new Example(
                        "Moscow is likely to have decided on a new policy.",
                        "What kind of statement is “Moscow is likely to have decided on a new policy” (¶1)?",
                        "An inference: a conclusion drawn from signs or evidence"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Ozone should return to the level of 1980.",
                "Officials said that Russia signed an agreement in 2014.",
                "The strongest evidence came from Kazan, where 12 schools opened a trial in 2010.",
                "Generosity is necessary without being sufficient.",
                "Carmine contains a bitter acid that seems to have evolved as a defence.");
    }
}
