/** Marks and answers of a class row by row, for files that instructors take away. */
@NullMarked
@NamedInterface("record")
package io.briefwise.analytics.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
