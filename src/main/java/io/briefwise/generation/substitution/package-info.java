/** Words that mean the same and words that rule each other out, and where in a sentence one may stand for the other. */
@NullMarked
package io.briefwise.generation.substitution;

import org.jspecify.annotations.NullMarked;
