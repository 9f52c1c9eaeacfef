/** The command line; starts no server and no database. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "brief",
            "generation",
            "language",
            "library",
            "quality",
            "quality :: flaw",
            "quality :: open",
            "question",
            "question :: argument",
            "statistics",
            "statistics :: irt"
        })
package io.briefwise.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
