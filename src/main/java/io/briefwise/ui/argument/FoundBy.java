package io.briefwise.ui.argument;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import java.io.Serializable;

/** Who looks for the argument of which section. */
record FoundBy(PersonId reader, BriefId brief, int section) implements Serializable {}
