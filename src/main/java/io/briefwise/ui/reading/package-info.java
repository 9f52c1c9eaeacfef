/** Reading a text, one section a page, with a short check beside it. */
@NullMarked
package io.briefwise.ui.reading;

import org.jspecify.annotations.NullMarked;
