package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Criterion;
import io.briefwise.question.Evidence;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What belongs to an open question: its rubric, its model answer and its hints, line by line. */
final class Sheet {

    private static final int LONGEST = 66;

    private final Passage passage;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();

    Sheet(Passage passage) {
        this.passage = passage;
    }

    /** A good answer contains this. */
    Sheet expects(int points, String criterion, Piece... pieces) {
        List<Evidence> evidence = Stream.of(pieces)
                .map(piece -> Evidence.in(passage.brief(), piece.span()))
                .distinct()
                .toList();
        criteria.add(new Criterion(criterion, points, evidence));
        return this;
    }

    /** The next sentence of the model answer. */
    Sheet answers(String sentence) {
        sentences.add(sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1));
        return this;
    }

    Sheet hints(String hint) {
        hints.add(hint);
        return this;
    }

    /** The question; empty if it is too long to be read at one go. */
    Optional<Candidate> ask(Rule rule, Skill skill, Bloom bloom, Saying on, String stem) {
        return ask(rule, skill, bloom, on.point(), stem);
    }

    Optional<Candidate> ask(Rule rule, Skill skill, Bloom bloom, Point on, String stem) {
        if (stem.split(" ").length > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(Draft.by(rule.id(), rule.family(), passage.brief(), on.sentence())
                .exercising(skill, bloom)
                .restingOn(on.span())
                .explaining("The statement stands in %s; a good answer weighs it instead of repeating it."
                        .formatted(on.sentence().mark()))
                .open(stem, criteria, String.join(" ", sentences), hints));
    }
}
