/** How likely a question is usable as it is, and how hard: estimated from what can be counted in it and its source. */
@NullMarked
package io.briefwise.generation.ranking;

import org.jspecify.annotations.NullMarked;
