/** The argument of a section: first looked for in the text, then told as a list whose entries light their places in it. */
@NullMarked
package io.briefwise.ui.argument;

import org.jspecify.annotations.NullMarked;
