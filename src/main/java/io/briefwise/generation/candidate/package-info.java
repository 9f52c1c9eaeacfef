/** A question before it is checked, and what it is made of: its draft, its wording, its distractors. */
@NullMarked
package io.briefwise.generation.candidate;

import org.jspecify.annotations.NullMarked;
