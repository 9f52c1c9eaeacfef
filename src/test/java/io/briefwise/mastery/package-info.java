/** Rules of mastery, review and practice, and a simulated population of learners. */
@NullMarked
package io.briefwise.mastery;

import org.jspecify.annotations.NullMarked;
