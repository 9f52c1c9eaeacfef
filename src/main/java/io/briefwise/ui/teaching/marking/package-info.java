/** An instructor marks the open answers of a class by their rubric. */
@NullMarked
package io.briefwise.ui.teaching.marking;

import org.jspecify.annotations.NullMarked;
