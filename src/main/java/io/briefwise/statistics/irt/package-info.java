/**
 * Item response theory: a learner's ability θ and a question's difficulty on one scale, the chance to be right being
 * 1 / (1 + e^(−a(θ − b))). Estimates of a and b by marginal maximum likelihood over N(0, 1), of θ by expected a posteriori.
 */
@NullMarked
@NamedInterface("irt")
package io.briefwise.statistics.irt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
