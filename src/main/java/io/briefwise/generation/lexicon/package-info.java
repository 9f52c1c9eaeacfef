/** Words that a reader may have to think about, what they mean, and what their choice suggests. */
@NullMarked
package io.briefwise.generation.lexicon;

import org.jspecify.annotations.NullMarked;
