/** A chosen set of question versions and its settings. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "brief", "question"})
package io.briefwise.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
