/** How clauses and sentences hang together: reasons, concessions, contrasts, and the words that show them. */
@NullMarked
package io.briefwise.generation.discourse;

import org.jspecify.annotations.NullMarked;
