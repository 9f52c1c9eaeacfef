package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Deals the recommendations of a text out to the forms that ask about them, so that no two ask much the same. */
final class Dealt {

    private static final int FORMS = 4;

    private Dealt() {}

    /**
     * The questions of one form: a few recommendations are asked about in every form, many in turn.
     *
     * @param form its place among the forms, from 0
     */
    static List<Candidate> to(int form, Argument argument, Function<Saying, Optional<Candidate>> asking) {
        List<Saying> steps = argument.sayings().stream().filter(Saying::isStep).toList();
        List<Saying> mine = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i % FORMS == form) {
                mine.add(steps.get(i));
            }
        }
        steps.stream().filter(step -> !mine.contains(step)).forEach(mine::add);
        return mine.stream()
                .flatMap(step -> asking.apply(step).stream())
                .limit((steps.size() + 1) / 2)
                .limit(2)
                .toList();
    }
}
