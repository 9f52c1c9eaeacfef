/**
 * The checks that every candidate passes before anybody sees it, one small class each; each answers with its objection.
 *
 * <p>To add one: write a class that implements {@link io.briefwise.generation.check.Check} and name it in {@link
 * io.briefwise.generation.check.Checks}. Its {@code good} and {@code bad} examples are run by a test, which fails a
 * check without any.
 */
@NullMarked
package io.briefwise.generation.check;

import org.jspecify.annotations.NullMarked;
