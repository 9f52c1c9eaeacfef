/** A draft of blocks becomes a brief of sections. */
@NullMarked
package io.briefwise.brief.assembly;

import org.jspecify.annotations.NullMarked;
