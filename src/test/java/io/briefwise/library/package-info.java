/** Rules of the library and its files of questions. */
@NullMarked
package io.briefwise.library;

import org.jspecify.annotations.NullMarked;
