/** What stands between the parse of a sentence and a question on it: the clause, its hedges, and whether to trust it. */
@NullMarked
package io.briefwise.generation.clause;

import org.jspecify.annotations.NullMarked;
