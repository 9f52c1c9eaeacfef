/** The characters of a text and where they came from: decoding, normalising, joining of lines, language. */
@NullMarked
package io.briefwise.brief.text;

import org.jspecify.annotations.NullMarked;
