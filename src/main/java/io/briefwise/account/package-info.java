/** People, roles, sign-in and the audit of acts. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.briefwise.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
