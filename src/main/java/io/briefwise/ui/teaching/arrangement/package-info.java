/** What single learners of a class are granted, by its instructor. */
@NullMarked
package io.briefwise.ui.teaching.arrangement;

import org.jspecify.annotations.NullMarked;
