/** Text becomes annotated sentences: tokens, parts of speech, lemmas, names, dates and dependencies. Pure; knows no question. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.briefwise.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
