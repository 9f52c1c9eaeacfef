/** Draws the set that a learner gets from the bank, under the rules for sets, and deals the places of the keys. */
@NullMarked
package io.briefwise.generation.selection;

import org.jspecify.annotations.NullMarked;
