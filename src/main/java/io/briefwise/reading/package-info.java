/** Where a learner is in a text. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "brief"})
package io.briefwise.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
