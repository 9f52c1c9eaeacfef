package io.briefwise.ui.argument;

import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.ClaimExercise;
import io.briefwise.question.argument.Finding;
import io.briefwise.ui.parts.Marking;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a learner marked in an exercise, laid beside what there is.
 *
 * @param claim the statement marked as the claim
 * @param supports those marked as reasons
 * @param qualifiers those marked as what limits it
 */
record Found(ClaimExercise exercise, Set<Integer> claim, Set<Integer> supports, Set<Integer> qualifiers) {

    int found() {
        return findings().mapToInt(Finding::found).sum();
    }

    int wanted() {
        return findings().mapToInt(Finding::wanted).sum();
    }

    /** In words. */
    String said(Words words) {
        Finding reasons = exercise.supportsFound(supports);
        Finding limits = exercise.qualifiersFound(qualifiers);
        StringBuilder said = new StringBuilder(
                words.say(exercise.claimFound(claim).whole() ? "argument.found.claim" : "argument.found.no-claim"));
        said.append(' ').append(words.say("argument.found.support", reasons.wanted(), reasons.found()));
        if (reasons.beside() > 0) {
            said.append(' ').append(words.say("argument.found.beside", reasons.beside()));
        }
        if (limits.wanted() > 0) {
            said.append(' ').append(words.say("argument.found.qualifier", limits.wanted(), limits.found()));
        }
        if (exercise.claim().modality().isReserved()) {
            String reserve = words.say("argument.modality." + exercise.claim().modality());
            said.append(' ').append(words.say("argument.found.reserve", reserve));
        }
        return said.toString();
    }

    /** Where it stands, and what was marked. */
    List<Marking> markings() {
        return Stream.concat(
                        Stream.of(List.of(exercise.claim()), exercise.supports(), exercise.qualifiers())
                                .flatMap(List::stream)
                                .distinct()
                                .flatMap(Found::evidence),
                        Stream.of(claim, supports, qualifiers)
                                .flatMap(Set::stream)
                                .distinct()
                                .map(index -> new Marking(exercise.statements().get(index), Marking.Kind.CHOSEN)))
                .toList();
    }

    static Stream<Marking> evidence(ArgumentNode node) {
        return node.evidence().stream().map(piece -> new Marking(piece.span(), Marking.Kind.EVIDENCE));
    }

    private Stream<Finding> findings() {
        return Stream.of(
                exercise.claimFound(claim), exercise.supportsFound(supports), exercise.qualifiersFound(qualifiers));
    }
}
