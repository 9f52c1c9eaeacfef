/** The vocabulary of questions and answers, the bank of a brief, and the rules for a set drawn from it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "brief"})
package io.briefwise.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
