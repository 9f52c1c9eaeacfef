/** The argument of a text as a map: what is claimed, what it rests on, what is set against it, and how these hang together. */
@NullMarked
@NamedInterface("argument")
package io.briefwise.question.argument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
