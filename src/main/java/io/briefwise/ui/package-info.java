/** Screens by journey; nothing imports it. */
@NullMarked
@ApplicationModule
package io.briefwise.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
