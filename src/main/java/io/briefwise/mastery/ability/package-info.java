/** Pure: how able a learner is and how hard a question, in logits. Knows no skill and no person. */
@NullMarked
package io.briefwise.mastery.ability;

import org.jspecify.annotations.NullMarked;
