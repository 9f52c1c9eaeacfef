/** Small rules that tell furniture, bylines, dates and headings from the text itself. */
@NullMarked
package io.briefwise.brief.rule;

import org.jspecify.annotations.NullMarked;
