package io.briefwise.generation.substitution;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold around a word for an entry of the lexicon to be used on it. */
enum Condition {
    WITH_OBJECT,
    WITHOUT_OBJECT,
    /** A clause follows: "argues that …". */
    WITH_CLAUSE,
    /** It is said of something that rises and falls. */
    MEASURE,
    /** A number follows at once. */
    NUMBER,
    /** A number of things follows at once, not one of money, of hundredths or of a measure. */
    COUNT,
    /** A number stands before: "three times a year". */
    NUMBER_BEFORE,
    /** A plural noun follows, at most one word away. */
    PLURAL,
    /** An adjective that is said of something: "the road is hard". */
    PREDICATE,
    /** An adjective before its noun. */
    ATTRIBUTE;

    static Optional<Condition> named(String name) {
        return Stream.of(values())
                .filter(condition -> condition
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(name))
                .findFirst();
    }
}
