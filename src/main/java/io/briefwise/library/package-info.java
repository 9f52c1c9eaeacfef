/** The briefs that ship and those that people drop into a folder. */
@NullMarked
@ApplicationModule(allowedDependencies = {"brief", "question", "question :: argument"})
package io.briefwise.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
