/** Rules of the bank and of questions as JSON, and sample questions for the tests of other modules. */
@NullMarked
package io.briefwise.question;

import org.jspecify.annotations.NullMarked;
