/**
 * How often a door may be tried, from one place and for one account; kept in memory and bounded. Nothing here shuts anybody
 * out for good: see the decision page on limits.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.briefwise.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
