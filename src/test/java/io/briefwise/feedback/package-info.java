@NullMarked
package io.briefwise.feedback;

import org.jspecify.annotations.NullMarked;
