@NullMarked
package io.briefwise.quality;

import org.jspecify.annotations.NullMarked;
