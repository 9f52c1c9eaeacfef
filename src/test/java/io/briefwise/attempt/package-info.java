/** Rules of taking quizzes. */
@NullMarked
package io.briefwise.attempt;

import org.jspecify.annotations.NullMarked;
