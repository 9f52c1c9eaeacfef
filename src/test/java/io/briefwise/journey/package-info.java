/**
 * Journeys: the packaged jar, a real database and a real Chromium, as a person uses Briefwise. They run in {@code
 * verify}; where no Chromium is found they are skipped with the reason, unless {@code BRIEFWISE_JOURNEYS=required}.
 */
@NullMarked
package io.briefwise.journey;

import org.jspecify.annotations.NullMarked;
