/** Rules on the people of a text: who says what, whom a pronoun stands for. */
@NullMarked
package io.briefwise.generation.family.people;

import org.jspecify.annotations.NullMarked;
