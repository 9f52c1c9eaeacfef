/** A text becomes a {@link io.briefwise.brief.Brief}: sections, numbered paragraphs, and spans that point back into the original. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account"})
package io.briefwise.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
