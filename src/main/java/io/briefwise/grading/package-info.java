/** A response becomes a grade: a pure function. */
@NullMarked
@ApplicationModule(allowedDependencies = {"brief", "question"})
package io.briefwise.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
