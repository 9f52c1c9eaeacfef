/** What tests of several modules share: both real databases, and a clock that can be moved. */
@NullMarked
package io.briefwise.testing;

import org.jspecify.annotations.NullMarked;
