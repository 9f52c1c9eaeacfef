/** Classes, enrolment and assignments. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "brief", "quiz"})
package io.briefwise.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
