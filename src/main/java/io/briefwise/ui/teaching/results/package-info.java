/** The results of an assignment closer to: how its questions worked, where in the text it went wrong, what can be taken away. */
@NullMarked
package io.briefwise.ui.teaching.results;

import org.jspecify.annotations.NullMarked;
