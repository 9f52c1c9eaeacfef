/**
 * The door: signing in, registering, a new password, the first visit, joining a class; and what guards every route.
 *
 * <p>Authorisation stands twice: a route says by annotation who may open it, and every service checks the person named in the
 * call again ({@link io.briefwise.account.Administration}, {@link io.briefwise.classroom.Classrooms}). Services check
 * themselves rather than by annotation, so that the rule is the same in a job, a test and a screen.
 */
@NullMarked
package io.briefwise.ui.access;

import org.jspecify.annotations.NullMarked;
