/**
 * Sentences to be marked in the text. What may be sought stands in {@code marking/sought.tsv}, the words that show it in
 * {@code marking/cues.tsv} (made of {@code marking/parts.tsv}), examples of both in {@code marking/examples.tsv}; which of
 * them are answers to what a sentence does in {@code marking/deeds.tsv}.
 */
@NullMarked
package io.briefwise.generation.family.marking;

import org.jspecify.annotations.NullMarked;
