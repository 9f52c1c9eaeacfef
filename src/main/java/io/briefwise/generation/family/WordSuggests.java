package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.SpeechVerbs;
import io.briefwise.generation.lexicon.InContext;
import io.briefwise.generation.lexicon.Stance;
import io.briefwise.generation.lexicon.Stances;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the author's choice of a word suggests; words that the text quotes or reports are somebody else's choice. */
final class WordSuggests implements Rule {

    private static final Set<String> DENYING =
            Set.of("not", "n't", "n’t", "nobody", "no", "none", "few", "hardly", "never", "cannot", "nor");

    @Override
    public String id() {
        return "word-suggests";
    }

    @Override
    public Family family() {
        return Family.WORD_CHOICE;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (TextSentence sentence : passage.sentences()) {
            if (!Voice.isQuoted(passage, sentence)
                    && !sentence.text().matches("(?is).*(\\baccording to\\b|[“”\"]).*")) {
                for (Stances.Place place : Stances.in(sentence.analysis())) {
                    if (!isReported(sentence.analysis(), place.first())
                            && !isDenied(sentence.analysis(), place.first())
                            && !asked.contains(place.stance().suggestion())) {
                        ask(passage, sentence, place).ifPresent(candidate -> {
                            asked.add(place.stance().suggestion());
                            candidates.add(candidate);
                        });
                    }
                }
            }
        }
        return candidates;
    }

    /** "Nobody seriously claims": the word is not used of the thing. */
    private static boolean isDenied(Sentence sentence, int token) {
        return IntStream.range(Math.max(0, token - 4), token)
                .mapToObj(index -> sentence.token(index).text().toLowerCase(Locale.ROOT))
                .anyMatch(DENYING::contains);
    }

    /** Whether a verb of saying or thinking stands anywhere above the word. */
    private static boolean isReported(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            at = sentence.arrowTo(at).map(Dependency::head).orElse(Dependency.ROOT);
            if (at == Dependency.ROOT) {
                return false;
            }
            if (SpeechVerbs.reports(sentence.token(at)) && sentence.token(at).isVerb()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Stances.Place place) {
        String words = sentence.analysis().text(place.first(), place.last());
        String shown = place.first() == 0 ? words.toLowerCase(Locale.ROOT) : words;
        return InContext.quote(sentence.analysis(), place.first(), place.last())
                .flatMap(quote -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.WORD_CHOICE, Bloom.ANALYSE)
                        .confident(0.86)
                        .explaining("Read %s without “%s” or with a plainer word, and see what is lost."
                                .formatted(sentence.mark(), shown))
                        .choice(
                                "What does the %s “%s” suggest in “%s” (%s)?"
                                        .formatted(
                                                place.first() == place.last() ? "word" : "expression",
                                                shown,
                                                quote,
                                                sentence.mark()),
                                Answers.MEANING,
                                key(place.stance(), sentence),
                                wrong(place.stance(), sentence)));
    }

    private static Option key(Stance stance, TextSentence sentence) {
        return new Option(
                stance.suggestion(), Role.KEY, "Right: %s; so it is in %s.".formatted(stance.why(), sentence.mark()));
    }

    private static List<Option> wrong(Stance stance, TextSentence sentence) {
        List<Option> options = new ArrayList<>();
        for (String other : stance.others()) {
            options.add(new Option(
                    other,
                    options.isEmpty() ? Role.MISREAD : Role.NO_SUPPORT,
                    "Wrong: “%s” in %s does not say that; %s."
                            .formatted(stance.lemma(), sentence.mark(), stance.why())));
        }
        return options;
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "The alleged theft of two paintings closed the museum for a week.",
                        "What does the word “alleged” suggest in “The alleged theft of two paintings closed the museum"
                                + " for a week” (¶1)?",
                        "The author does not vouch for the truth of the charge"),
                new Example(
                        "The brewery claims that its beer keeps for ten years.",
                        "What does the word “claims” suggest in “The brewery claims that its beer keeps for ten years”"
                                + " (¶1)?",
                        "The author reports the statement without vouching for it"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "The museum reported the theft of two paintings.",
                "Critics said that the alleged theft of two paintings had closed the museum.",
                "“The alleged theft of the paintings closed the museum,” the curator said.");
    }
}
