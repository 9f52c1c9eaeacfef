/** Annotated sections become candidate questions, candidates pass checks, questions come out; and the job that fills the bank. */
@NullMarked
@ApplicationModule(allowedDependencies = {"brief", "language", "question", "question :: argument", "account"})
package io.briefwise.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
