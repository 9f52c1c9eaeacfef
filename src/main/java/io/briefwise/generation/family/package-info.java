/**
 * The rules that make candidate questions, one small class each.
 *
 * <p>To add one: write a class that implements {@link io.briefwise.generation.family.Rule} and name it in {@link
 * io.briefwise.generation.family.Families}; nothing else changes. A rule walks over {@code passage.sentences()}, takes
 * the clauses it can trust ({@code sentence.trusted()}), lets {@link io.briefwise.generation.candidate.Wording} put the
 * stem together, takes distractors and reasons from {@link io.briefwise.generation.candidate.Distractors} and {@link
 * io.briefwise.generation.candidate.Reasons}, and hands both to a {@link io.briefwise.generation.candidate.Draft}, with
 * the key first: its place among the options is dealt later. A rule need not repeat what the checks look at, but it
 * stays silent where it is not sure. Its {@code fires} and {@code silentOn} are run by a test, which fails a rule
 * without examples.
 */
@NullMarked
package io.briefwise.generation.family;

import org.jspecify.annotations.NullMarked;
