/** Files out of the system: gradebooks, answers and figures as CSV and XLSX, under names or under pseudonyms. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "question", "classroom", "analytics", "analytics :: record", "statistics"})
package io.briefwise.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
