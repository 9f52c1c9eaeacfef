/** Measures open questions: whether answering one would make a reader reconsider the argument, and whether it is of its text. */
@NullMarked
@NamedInterface("open")
package io.briefwise.quality.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
