/** Rules that ask for details of one sentence or paragraph: figures, dates, places, members of a list. */
@NullMarked
package io.briefwise.generation.family.detail;

import org.jspecify.annotations.NullMarked;
