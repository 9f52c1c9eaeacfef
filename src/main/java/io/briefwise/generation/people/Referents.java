package io.briefwise.generation.people;

import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds whom "he" or "she" stands for, where only one can be meant: the one person of that gender named in the paragraph
 * before it, with nobody else after the name whom the pronoun might take up.
 */
public final class Referents {

    private static final int FARTHEST = 6;

    private final Passage passage;
    private final Cast cast;
    private final Map<Integer, List<Being>> beings = new HashMap<>();

    public Referents(Passage passage, Cast cast) {
        this.passage = passage;
        this.cast = cast;
    }

    /** The place where the person is named last before the pronoun; empty if in doubt. */
    public Optional<Sighting> of(TextSentence sentence, int pronoun) {
        return of(sentence, pronoun, false);
    }

    /** The same for "he" or "she" beside a verb of saying, which does not take up anybody that is only spoken of. */
    Optional<Sighting> saying(TextSentence sentence, int pronoun) {
        return of(sentence, pronoun, true);
    }

    private Optional<Sighting> of(TextSentence sentence, int pronoun, boolean saying) {
        Gender gender = Gender.of(sentence.analysis().token(pronoun).text());
        if (gender == Gender.UNKNOWN) {
            return Optional.empty();
        }
        List<Being> fitting = fitting(sentence, pronoun, gender, saying, sentence.number());
        if (fitting.isEmpty()) {
            fitting = fitting(sentence, pronoun, gender, saying, sentence.number() - 1);
        }
        return only(fitting, gender, sentence)
                .filter(last -> sentence.index() - last.sentence().index() <= FARTHEST)
                .filter(last -> last.sentence().index() < sentence.index() || last.token() < pronoun)
                .flatMap(last -> cast.at(last.sentence(), last.token()));
    }

    /** Whom the pronoun might take up in a paragraph before it, and who is named after it in its own sentence. */
    private List<Being> fitting(TextSentence sentence, int pronoun, Gender gender, boolean saying, int paragraph) {
        List<Being> fitting = new ArrayList<>();
        for (TextSentence earlier : passage.sentences()) {
            if (earlier.number() != paragraph || earlier.index() > sentence.index()) {
                continue;
            }
            for (Being being : in(earlier)) {
                boolean before = earlier.index() < sentence.index() || being.token() < pronoun;
                boolean named = being.person() != null;
                if ((before || named)
                        && (!saying || !being.told())
                        && being.gender().fits(gender)) {
                    fitting.add(being);
                }
            }
        }
        return fitting;
    }

    /** The last naming of the one person among them; empty if there is another name, or anybody after that naming. */
    private static Optional<Being> only(List<Being> fitting, Gender gender, TextSentence sentence) {
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Being last = fitting.getLast();
        Person person = last.person();
        // whose gender is not known must stand alone and near
        boolean near = fitting.size() == 1 && sentence.index() - last.sentence().index() <= 1;
        boolean sure = person != null
                && (person.gender() == gender || near)
                && fitting.stream()
                        .filter(being -> being.person() != null || isName(being))
                        .allMatch(being -> person.equals(being.person()));
        return sure ? Optional.of(last) : Optional.empty();
    }

    private static boolean isName(Being being) {
        return being.sentence().analysis().token(being.token()).isName();
    }

    private List<Being> in(TextSentence sentence) {
        return beings.computeIfAbsent(sentence.index(), _ -> Being.in(sentence, cast));
    }
}
