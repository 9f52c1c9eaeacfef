/** Rules on how a text argues: reasons, concessions, contrasts, purposes, and what a sentence does. */
@NullMarked
package io.briefwise.generation.family.argument;

import org.jspecify.annotations.NullMarked;
