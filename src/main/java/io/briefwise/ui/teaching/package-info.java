/** The page of a class for its instructor: how it stands, learner by learner, section by section, question by question. */
@NullMarked
package io.briefwise.ui.teaching;

import org.jspecify.annotations.NullMarked;
