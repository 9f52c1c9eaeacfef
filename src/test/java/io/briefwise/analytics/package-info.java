/** Rules of what is told of a class. */
@NullMarked
package io.briefwise.analytics;

import org.jspecify.annotations.NullMarked;
