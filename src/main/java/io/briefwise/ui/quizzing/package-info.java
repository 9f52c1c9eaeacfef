/**
 * Questions and answers on the screen: a quiz, its result, and the short check after a section, which the reading page
 * shows. Before an answer may be known only {@link io.briefwise.attempt.ShownQuestion} reaches a component, which has no
 * place for a key.
 */
@NullMarked
package io.briefwise.ui.quizzing;

import org.jspecify.annotations.NullMarked;
