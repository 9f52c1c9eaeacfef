@NullMarked
package io.briefwise.statistics.irt;

import org.jspecify.annotations.NullMarked;
