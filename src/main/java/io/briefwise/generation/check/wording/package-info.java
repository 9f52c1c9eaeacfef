/** Checks of how a question is worded: its grammar, its question word, the parts of questions that are matched or put in order. */
@NullMarked
package io.briefwise.generation.check.wording;

import org.jspecify.annotations.NullMarked;
