/**
 * What the draft of an open answer touches and what it misses: an estimate for each criterion of the rubric, what moves
 * it makes, and whether it copies. Pure; it words nothing and gives no grade.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"brief", "language", "question"})
package io.briefwise.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
