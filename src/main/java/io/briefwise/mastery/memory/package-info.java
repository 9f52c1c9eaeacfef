/** Pure: how long a learner remembers (FSRS-6), and on which day they are asked again. Knows no question. */
@NullMarked
package io.briefwise.mastery.memory;

import org.jspecify.annotations.NullMarked;
