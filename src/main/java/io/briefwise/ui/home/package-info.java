/** The start page: what to do next, for a learner, an instructor and an administrator. */
@NullMarked
package io.briefwise.ui.home;

import org.jspecify.annotations.NullMarked;
