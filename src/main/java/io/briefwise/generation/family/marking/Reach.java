package io.briefwise.generation.family.marking;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How near the heart of its sentence a cue must stand, so that it shows what the sentence does and not what an aside does. */
enum Reach {
    /** In the first main clause. */
    ROOT,
    /** In a main clause or in what it says that somebody says. */
    MAIN,
    /** There, or in a clause that a conjunction ties to it. */
    TIED,
    /** Anywhere. */
    ANY;

    boolean covers(Sentence sentence, int offset) {
        if (this == ANY) {
            return true;
        }
        Optional<List<Dependency>> way = tokenAt(sentence, offset).map(token -> up(sentence, token));
        return way.isPresent()
                && count(way.get(), "acl") == 0
                && count(way.get(), "appos") == 0
                && count(way.get(), "parataxis") == 0
                && count(way.get(), "advcl") <= (this == TIED ? 1 : 0)
                && (this != ROOT
                        || way.get().stream()
                                .noneMatch(arrow -> arrow.is("conj")
                                        && sentence.token(arrow.dependent()).isVerb()));
    }

    static Optional<Integer> tokenAt(Sentence sentence, int offset) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() - sentence.start() > offset) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static long count(List<Dependency> way, String relation) {
        return way.stream().filter(arrow -> arrow.is(relation)).count();
    }

    private static List<Dependency> up(Sentence sentence, int token) {
        List<Dependency> way = new ArrayList<>();
        Optional<Dependency> arrow = sentence.arrowTo(token);
        while (arrow.isPresent()
                && arrow.get().head() >= 0
                && way.size() < sentence.tokens().size()) {
            way.add(arrow.get());
            arrow = sentence.arrowTo(arrow.get().head());
        }
        return way;
    }
}
