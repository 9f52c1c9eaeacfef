package io.briefwise.generation.discourse;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds clauses tied together by a connective; where the two cannot be told apart cleanly it finds nothing. */
public final class Joints {

    private static final Set<String> FOCUS = Set.of(
            "mainly",
            "largely",
            "chiefly",
            "primarily",
            "mostly",
            "partly",
            "apparently",
            "perhaps",
            "possibly",
            "probably",
            "presumably",
            "only",
            "simply",
            "precisely",
            "especially",
            "particularly",
            "just",
            "not",
            "also",
            "and");

    private final TextSentence place;
    private final Sentence sentence;

    private Joints(TextSentence place) {
        this.place = place;
        this.sentence = place.analysis();
    }

    /** The joints of a text in its order. */
    public static List<Joint> in(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> in(sentence).stream())
                .toList();
    }

    private static List<Joint> in(TextSentence place) {
        Joints joints = new Joints(place);
        List<Joint> found = new ArrayList<>();
        for (Clause clause : place.trusted()) {
            switch (clause.standing()) {
                case ADVERBIAL -> joints.hung(clause).ifPresent(found::add);
                case COORDINATE -> joints.joined(clause).ifPresent(found::add);
                case MAIN, RELATIVE, COMPLEMENT -> {}
            }
        }
        return found;
    }

    private Optional<Joint> hung(Clause clause) {
        Clause tied = extended(clause);
        Optional<Clause> main = governor(tied);
        Optional<Connective> connective = before(tied, Place.SUBORDINATOR);
        if (main.isEmpty() || connective.isEmpty()) {
            return Optional.empty();
        }
        int cue = tied.first() - connective.get().length();
        boolean focused = cue > 0 && FOCUS.contains(word(cue - 1));
        int start = focused ? cue - 1 : cue;
        Optional<Clause> rest = tied.first() > main.get().subject().last()
                ? ahead(main.get(), tied, start)
                : behind(main.get(), tied, start);
        return rest.filter(Clause::trusted)
                .filter(held -> Licences.hold(connective.get(), held, tied, start))
                .flatMap(held -> joint(connective.get(), focused ? word(cue - 1) : "", held, tied));
    }

    private Optional<Joint> joined(Clause tied) {
        Optional<Connective> connective = before(tied, Place.COORDINATOR);
        return connective
                .flatMap(_ -> governor(tied))
                .filter(Clause::trusted)
                .filter(main -> main.last() < tied.first() - connective.get().length())
                .filter(main -> main.standing() == Standing.MAIN)
                .flatMap(main -> joint(connective.get(), "", main, tied));
    }

    /** With what else is said of its subject: "because it regarded them as dear and remained loyal to the reflectors". */
    private Clause extended(Clause tied) {
        List<Integer> under = sentence.subtree(tied.verbs().main());
        int last = under.getLast();
        boolean compact = under.containsAll(
                IntStream.rangeClosed(tied.first(), last).boxed().toList());
        while (last > tied.last() && sentence.token(last).text().matches("[,;:.–—]")) {
            last--;
        }
        return compact && last > tied.last() ? tied.within(tied.first(), last) : tied;
    }

    private Optional<Joint> joint(Connective connective, String focus, Clause main, Clause tied) {
        Sides sides = new Sides(main, tied);
        return sides.main()
                .flatMap(first ->
                        sides.tied().map(second -> new Joint(place, connective, focus, first, second)));
    }

    private Optional<Clause> governor(Clause tied) {
        int head = sentence.arrowTo(tied.verbs().main()).map(Dependency::head).orElse(Dependency.ROOT);
        return place.clauses().stream()
                .filter(clause -> clause.verbs().main() == head)
                .findFirst();
    }

    private Optional<Connective> before(Clause tied, Place at) {
        return ConnectiveTable.at(at).stream()
                .filter(connective -> endsAt(tied.first() - 1, connective.words().split(" ")))
                .findFirst();
    }

    private boolean endsAt(int last, String... words) {
        for (int i = 0; i < words.length; i++) {
            int at = last - words.length + 1 + i;
            if (at < 0 || !word(at).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    private String word(int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }

    /** The governing clause where it comes first and nothing of it follows. */
    private Optional<Clause> ahead(Clause main, Clause tied, int start) {
        int last = isMark(start - 1) ? start - 2 : start - 1;
        return main.last() <= tied.last() && last > main.verbs().main() - 1
                ? Optional.of(main.within(main.first(), last))
                : Optional.empty();
    }

    /** The governing clause where it follows, after a comma. */
    private Optional<Clause> behind(Clause main, Clause tied, int start) {
        boolean opens = start == 0 || start == main.first();
        return opens && isMark(tied.last() + 1) && main.last() > tied.last()
                ? Optional.of(main.within(tied.last() + 2, main.last()))
                : Optional.empty();
    }

    private boolean isMark(int token) {
        return token >= 0
                && token < sentence.tokens().size()
                && sentence.token(token).text().matches("[,;–—]");
    }
}
