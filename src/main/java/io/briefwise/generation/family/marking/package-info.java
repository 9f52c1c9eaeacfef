/**
 * Sentences to be marked in the text. What may be sought stands in {@code marking/sought.tsv}, the words that show it in
 * {@code marking/cues.tsv}, examples of both in {@code marking/examples.tsv}.
 */
@NullMarked
package io.briefwise.generation.family.marking;

import org.jspecify.annotations.NullMarked;
