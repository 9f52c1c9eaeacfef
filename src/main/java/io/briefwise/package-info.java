/** Briefwise: a quiz and comprehension trainer built around the evidence in a text. One package is one module. */
@NullMarked
package io.briefwise;

import org.jspecify.annotations.NullMarked;
