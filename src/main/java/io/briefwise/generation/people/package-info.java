/** Who comes up in a text, whom "he" and "she" stand for, and who says what. */
@NullMarked
package io.briefwise.generation.people;

import org.jspecify.annotations.NullMarked;
