/** Rules of the demonstration. */
@NullMarked
package io.briefwise.demo;

import org.jspecify.annotations.NullMarked;
