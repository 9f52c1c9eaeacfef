/** Rules of quizzes. */
@NullMarked
package io.briefwise.quiz;

import org.jspecify.annotations.NullMarked;
