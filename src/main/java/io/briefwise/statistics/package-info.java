/** Pure statistics of shares and marks: intervals, and later item analysis. Knows nothing of learners or questions. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.briefwise.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
