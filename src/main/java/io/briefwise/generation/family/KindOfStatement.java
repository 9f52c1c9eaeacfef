package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Kind;
import io.briefwise.generation.claim.KindCue;
import io.briefwise.generation.claim.SelfContained;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fact, inference, judgement, prediction or recommendation: asked only where the sentence bears the mark of one. */
final class KindOfStatement implements Rule {

    private static final int LONGEST = 32;
    /** Facts are the easiest to find and would crowd the others out. */
    private static final int FACTS = 1;

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
        List<Candidate> candidates = new ArrayList<>();
        Map<Integer, Integer> facts = new HashMap<>();
        for (TextSentence sentence : passage.sentences()) {
            Optional<Found> found = cue(passage, sentence);
            if (found.isPresent()
                    && (found.get().cue.kind() != Kind.FACT
                            || facts.merge(sentence.section(), 1, Integer::sum) <= FACTS)) {
                candidates.add(ask(passage, sentence, found.get()));
            }
        }
        return candidates;
    }

    private record Found(KindCue cue, String quoted) {}

    private static Optional<Found> cue(Passage passage, TextSentence sentence) {
        String text = sentence.text().strip();
        if (text.split(" ").length > LONGEST || text.contains("“")) {
            return Optional.empty();
        }
        for (Clause clause : sentence.trusted()) {
            Optional<KindCue> cue = KindCue.in(sentence, clause);
            if (cue.isPresent() && Voice.isAuthors(passage, sentence, clause) && SelfContained.is(text, clause)) {
                return Optional.of(new Found(cue.get(), text.replaceAll("[.]$", "")));
            }
        }
        return Optional.empty();
    }

    private Candidate ask(Passage passage, TextSentence sentence, Found found) {
        Kind key = found.cue.kind();
        List<Option> kinds = Arrays.stream(Kind.values())
                .map(kind -> kind == key
                        ? new Option(kind.title(), Role.KEY, right(found.cue, sentence))
                        : new Option(kind.title(), Role.SCALE, wrong(kind, found.cue, sentence)))
                .toList();
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.KIND_OF_STATEMENT, Bloom.ANALYSE)
                .explaining("“%s” in %s shows it: the sentence %s."
                        .formatted(found.cue.words(), sentence.mark(), key.does()))
                .scale("What kind of statement is “%s”?".formatted(found.quoted), kinds);
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
                        "What kind of statement is “Russia signed an agreement with Pakistan in November 2014”?",
                        "A fact that can be checked"),
                new Example(
                        "India should take note of the growing convergence of interests between Russia and China.",
                        "What kind of statement is “India should take note of the growing convergence of interests between"
                                + " Russia and China”?",
                        "A recommendation"),
                new Example(
                        "Moscow is likely to have decided on a new policy.",
                        "What kind of statement is “Moscow is likely to have decided on a new policy”?",
                        "An inference from evidence"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Ozone should return to the level of 1980.",
                "Officials said that Russia signed an agreement in 2014.",
                "Russia may have signed an agreement in 2014.");
    }
}
