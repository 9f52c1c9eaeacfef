/** Finds the argument of a text: its statements by their marks, and the links that the text's own words license. */
@NullMarked
package io.briefwise.generation.argumentation;

import org.jspecify.annotations.NullMarked;
