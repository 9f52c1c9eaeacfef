/** Rules of grading. */
@NullMarked
package io.briefwise.grading;

import org.jspecify.annotations.NullMarked;
