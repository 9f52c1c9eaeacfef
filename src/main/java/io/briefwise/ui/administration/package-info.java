/** What administrators do with people's accounts, and the page where an instructor begins a class. */
@NullMarked
package io.briefwise.ui.administration;

import org.jspecify.annotations.NullMarked;
