/** Rules of shares and means, checked against figures worked out elsewhere. */
@NullMarked
package io.briefwise.statistics;

import org.jspecify.annotations.NullMarked;
