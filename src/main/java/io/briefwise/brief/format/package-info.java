/** Readers of files: each turns one format into a draft of blocks. */
@NullMarked
package io.briefwise.brief.format;

import org.jspecify.annotations.NullMarked;
