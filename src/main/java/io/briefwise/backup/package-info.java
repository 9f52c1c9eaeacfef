/** Copies of the database while it is in use. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.briefwise.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
