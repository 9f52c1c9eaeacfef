/** The brief as rules see it: analysed sentences in reading order, their clauses, and the things they name. */
@NullMarked
package io.briefwise.generation.passage;

import org.jspecify.annotations.NullMarked;
