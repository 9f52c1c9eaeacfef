/** A learner says that a question is wrong, and an instructor of their class answers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "question", "quiz", "classroom", "attempt"})
package io.briefwise.doubt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
