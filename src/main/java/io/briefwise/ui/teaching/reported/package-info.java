/** An instructor reads and answers what learners reported of questions. */
@NullMarked
package io.briefwise.ui.teaching.reported;

import org.jspecify.annotations.NullMarked;
