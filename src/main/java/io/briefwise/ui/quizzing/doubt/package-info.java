/** A learner says of a question that was explained that it is wrong, and reads what was answered. */
@NullMarked
package io.briefwise.ui.quizzing.doubt;

import org.jspecify.annotations.NullMarked;
