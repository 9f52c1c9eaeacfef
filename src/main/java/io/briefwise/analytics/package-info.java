/** Summaries of classes and questions as row records; the one module whose SQL reads other modules' tables. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "brief", "question", "quiz", "classroom", "attempt", "reading", "statistics"})
package io.briefwise.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
