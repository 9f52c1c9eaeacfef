package io.briefwise.generation.people;

import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Dependency;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a pronoun may take up.
 *
 * @param sentence where
 * @param token where in it
 * @param person who; null for one without a full name: "a driver", "Ken"
 * @param gender what is known of it
 * @param told whether only somebody's words speak of it, so that "she said" after them is hardly said of it
 */
record Being(TextSentence sentence, int token, @Nullable Person person, Gender gender, boolean told) {

    private static final int NEAR = 6;

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
                            sighting -> beings.add(new Being(
                                    sentence,
                                    at,
                                    sighting.person(),
                                    sighting.person().gender(),
                                    false)),
                            () -> unnamed(sentence, at, sightings, beings));
        }
        return beings;
    }

    private static void unnamed(TextSentence sentence, int at, List<Sighting> sightings, List<Being> beings) {
        Sentence analysis = sentence.analysis();
        if (sightings.stream().anyMatch(sighting -> sighting.covers(at))) {
            return;
        }
        Optional<Mention> name = analysis.mentionAt(at)
                .filter(mention -> mention.type() == Mention.Type.PERSON && mention.last() == at)
                .filter(mention -> !isPlaced(analysis, mention));
        if (name.isPresent()) {
            Gender gender = Names.gender(analysis.token(name.get().first()).text());
            beings.add(new Being(sentence, at, null, gender, isTold(sentence, at)));
        } else if (PersonNouns.isOne(analysis.token(at)) && !describes(analysis, at, sightings)) {
            Gender gender = PersonNouns.gender(analysis.token(at));
            beings.add(new Being(sentence, at, null, gender, isTold(sentence, at)));
        }
    }

    /** "at Low Croft", "the Cox": taken for a person's name, but of a place or a thing. */
    private static boolean isPlaced(Sentence sentence, Mention mention) {
        return mention.text().matches("(St|Saint)\\.? .*")
                || mention.first() > 0
                        && sentence.token(mention.first() - 1).text().matches("(?i)at|in|near|from|the")
                        && !Names.isGiven(sentence.token(mention.first()).text())
                        && !Names.isTitle(sentence.token(mention.first()).text());
    }

    /** Whether it stands in quotation marks or in what somebody is reported to say. */
    private static boolean isTold(TextSentence sentence, int at) {
        Sentence analysis = sentence.analysis();
        long open = analysis.tokens().subList(0, at).stream()
                .filter(token -> token.text().equals("“"))
                .count();
        long closed = analysis.tokens().subList(0, at).stream()
                .filter(token -> token.text().equals("”"))
                .count();
        return open > closed
                || sentence.clauses().stream()
                        .anyMatch(clause -> clause.source() != null && clause.first() <= at && at <= clause.last());
    }

    /** Whether a noun says what somebody else in the sentence is: beside a name or after "is". */
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
        boolean touches =
                sightings.stream().anyMatch(sighting -> sighting.first() == at + 1 || follows(sentence, sighting, at));
        return beside || joined || touches;
    }

    /** "Anna Brown, a retired driver": only a comma and what belongs to the noun stands between. */
    private static boolean follows(Sentence sentence, Sighting sighting, int at) {
        int comma = sighting.last() + 1;
        return comma < at
                && at - comma <= NEAR
                && sentence.token(comma).text().equals(",")
                && IntStream.range(comma + 1, at)
                        .allMatch(i -> sentence.token(i).tag().matches("DT|JJ.*|NN.*|CD|HYPH|VBN"));
    }
}
