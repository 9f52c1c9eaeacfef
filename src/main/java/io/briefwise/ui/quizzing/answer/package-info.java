/** Where a question is answered, form by form. Only {@link io.briefwise.attempt.ShownQuestion} gets here: there is no key. */
@NullMarked
package io.briefwise.ui.quizzing.answer;

import org.jspecify.annotations.NullMarked;
