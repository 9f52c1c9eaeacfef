/** The demonstration: one instructor, a class of 24 and what they did so far, made when a server with the profile {@code demo} starts for the first time. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "brief", "question", "quiz", "classroom", "attempt", "reading", "library"})
package io.briefwise.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
