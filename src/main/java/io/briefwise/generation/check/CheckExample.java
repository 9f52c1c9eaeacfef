package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.passage.Passage;
import io.briefwise.language.Annotator;
import io.briefwise.question.Cloze;
import io.briefwise.question.Family;
import io.briefwise.question.Judgement;
import io.briefwise.question.Matching;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question on a text, as short as an example allows.
 *
 * @param text one paragraph; the question is on its first sentence
 * @param stem a question, a statement to be judged, or a sentence with a gap
 * @param answers what the options are
 * @param key the right option, or the right ones with {@link #AND} between them; the label of a judgement; the first of
 *     the parts to be matched ("prompt → answer") or ordered
 * @param distractors the others; none for a judgement
 */
public record CheckExample(String text, String stem, Answers answers, String key, List<String> distractors) {

    public static final String AND = " + ";
    private static final String ARROW = " → ";

    public static CheckExample asking(String text, String stem, Answers answers, String key, String... distractors) {
        return new CheckExample(text, stem, answers, key, List.of(distractors));
    }

    /** A statement to be judged. */
    public static CheckExample judging(String text, String statement, String label) {
        return new CheckExample(text, statement, Answers.SCALE, label, List.of());
    }

    public Passage passage(Annotator annotator) {
        return Passage.of(text, annotator);
    }

    public Candidate candidate(Passage passage) {
        Draft draft = Draft.by(
                "example", Family.WHAT, passage.brief(), passage.sentences().getFirst());
        if (distractors.isEmpty()) {
            return draft.judgement(stem, key, Collections.nCopies(Judgement.LABELS.size(), "Example."));
        }
        if (answers == Answers.ARRANGED) {
            return arranged(draft);
        }
        List<Option> wrong = new ArrayList<>();
        distractors.forEach(distractor -> wrong.add(new Option(distractor, Role.OTHER_SPAN, "Example.")));
        if (key.contains(AND)) {
            Stream<Option> keys =
                    Stream.of(key.split(Pattern.quote(AND))).map(text -> new Option(text, Role.KEY, "Example."));
            return draft.several(
                    stem, answers, Stream.concat(keys, wrong.stream()).toList());
        }
        Option right = new Option(key, Role.KEY, "Example.");
        return (stem.contains(Cloze.GAP)
                        ? draft.cloze(stem, answers, right, wrong)
                        : draft.choice(stem, answers, right, wrong))
                .orElseThrow();
    }

    private Candidate arranged(Draft draft) {
        List<String> parts = Stream.concat(Stream.of(key), distractors.stream()).toList();
        return key.contains(ARROW)
                ? draft.matching(
                        stem,
                        IntStream.range(0, parts.size())
                                .mapToObj(i -> new Matching.Prompt(parts.get(i).split(ARROW)[0], i, "Example."))
                                .toList(),
                        parts.stream().map(part -> part.split(ARROW)[1]).toList())
                : draft.ordering(
                        stem,
                        IntStream.range(0, parts.size())
                                .mapToObj(i -> new Ordering.Step(parts.get(i), i, "Example."))
                                .toList()
                                .reversed());
    }
}
