/** Where a learner is in a text, and what they found in it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "brief"})
package io.briefwise.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
