/**
 * Measures what the generator writes: rating sheets without origin for people who judge, tables of what they judged, and
 * flaws found by item-writing rules alone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"brief", "question", "statistics"})
package io.briefwise.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
