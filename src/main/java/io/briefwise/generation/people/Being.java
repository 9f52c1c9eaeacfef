package io.briefwise.generation.people;

import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Dependency;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a pronoun may take up.
 *
 * @param sentence where
 * @param token where in it
 * @param person who; null for one without a full name: "a driver", "Ken"
 * @param gender what is known of it
 */
record Being(
        TextSentence sentence,
        int token,
        @Nullable Person person,
        Gender gender) {

    /** Those of a sentence, in its order. What only describes another ("Anna Brown, a driver") is none of its own. */
    static List<Being> in(TextSentence sentence, Cast cast) {
        List<Sighting> sightings = cast.in(sentence);
        List<Being> beings = new ArrayList<>();
        for (int i = 0; i < sentence.analysis().tokens().size(); i++) {
            int at = i;
            sightings.stream()
                    .filter(sighting -> sighting.last() == at)
                    .findFirst()
                    .ifPresentOrElse(
                            sighting -> beings.add(
                                    new Being(sentence, at, sighting.person(), sighting.person().gender())),
                            () -> unnamed(sentence, at, sightings, beings));
        }
        return beings;
    }

    private static void unnamed(TextSentence sentence, int at, List<Sighting> sightings, List<Being> beings) {
        Sentence analysis = sentence.analysis();
        if (sightings.stream().anyMatch(sighting -> sighting.covers(at))) {
            return;
        }
        boolean name = analysis.mentionAt(at)
                .filter(mention -> mention.type() == Mention.Type.PERSON && mention.last() == at)
                .isPresent();
        if (name) {
            beings.add(new Being(sentence, at, null, Names.gender(analysis.token(at).text())));
        } else if (PersonNouns.isOne(analysis.token(at)) && !describes(analysis, at, sightings)) {
            beings.add(new Being(sentence, at, null, PersonNouns.gender(analysis.token(at))));
        }
    }

    /** Whether a noun says what somebody else in the sentence is: beside a name, after "is", or before "of age". */
    private static boolean describes(Sentence sentence, int at, List<Sighting> sightings) {
        List<Dependency> below = sentence.arrowsFrom(at);
        Dependency above = sentence.arrowTo(at).orElse(null);
        boolean predicate = below.stream().anyMatch(arrow -> arrow.is("cop"));
        boolean named = below.stream()
                .filter(arrow -> arrow.is("appos"))
                .anyMatch(arrow -> sightings.stream().anyMatch(sighting -> sighting.covers(arrow.dependent())));
        if (predicate || named || above == null || above.head() < 0) {
            return predicate || named;
        }
        boolean beside = above.is("appos") || above.is("compound");
        boolean joined = above.is("conj") && describes(sentence, above.head(), sightings);
        boolean touches = sightings.stream().anyMatch(sighting -> sighting.first() == at + 1);
        return beside || joined || touches;
    }
}
