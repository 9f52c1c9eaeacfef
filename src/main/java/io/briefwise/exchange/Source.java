package io.briefwise.exchange;

import io.briefwise.account.PersonId;
import java.util.Optional;

/** Makes the sheets of one kind. */
interface Source {

    Wanted.What what();

    /** For an instructor of the class; for anybody else there is none. */
    Optional<Sheet> sheet(Wanted wanted, PersonId by);
}
