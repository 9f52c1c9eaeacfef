/** What a text claims: in whose voice, how surely, and in words that stand alone. */
@NullMarked
package io.briefwise.generation.claim;

import org.jspecify.annotations.NullMarked;
