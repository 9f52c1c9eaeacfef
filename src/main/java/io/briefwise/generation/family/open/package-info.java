/** Open questions on the argument of a text: one form a rule, each with its rubric, model answer and hints. */
@NullMarked
package io.briefwise.generation.family.open;

import org.jspecify.annotations.NullMarked;
