/**
 * A second opinion on finished questions: item-writing rules applied to the JSON that {@code generate} writes. It knows
 * nothing else of Briefwise and shares no code with the generator, so that it cannot share its mistakes.
 */
@NullMarked
@NamedInterface("flaw")
package io.briefwise.quality.flaw;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
