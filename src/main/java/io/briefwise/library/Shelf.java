package io.briefwise.library;

import java.util.List;

/** A place where briefs of the library lie. */
interface Shelf {

    /** What lies there now, by slug; what cannot be opened is left out and reported in the log. */
    List<Volume> volumes();
}
