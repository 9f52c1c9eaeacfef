/** A learner takes a quiz: every answer is stored as it is given. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "brief", "question", "grading", "quiz", "classroom"})
package io.briefwise.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
