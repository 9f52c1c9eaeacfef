/** Why an answer is right or wrong, form by form, and what is lit in the text for it. */
@NullMarked
package io.briefwise.ui.quizzing.explanation;

import org.jspecify.annotations.NullMarked;
