/**
 * What a learner has mastered, what is due for review, and what to do next: pure updates, replayed from the log of answers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "brief", "question", "grading", "attempt", "statistics"})
package io.briefwise.mastery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
