package io.briefwise.account;

import java.util.Set;

/** What became of a wish at the door: to register, to set a password, to be the first administrator. */
public sealed interface AccessResult {

    /** Done, or, where that would tell who is registered, received. */
    record Done() implements AccessResult {}

    /** Nothing was changed; every reason at once, so that nobody corrects one field to learn of the next. */
    record Refused(Set<AccessRefusal> reasons) implements AccessResult {

        public Refused {
            reasons = Set.copyOf(reasons);
        }
    }

    static AccessResult refused(AccessRefusal reason) {
        return new Refused(Set.of(reason));
    }
}
