/** Pure statistics of shares and marks: intervals, agreement, item analysis. Reads no text and no database. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.briefwise.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
