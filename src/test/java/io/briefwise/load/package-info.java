/** The load script: drives a running Briefwise over loopback HTTP as browsers do, and measures it. No test is in here. */
@NullMarked
package io.briefwise.load;

import org.jspecify.annotations.NullMarked;
