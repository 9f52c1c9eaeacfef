/** What a learner has mastered, what is due, and what to do next: each figure with the answers it rests on. */
@NullMarked
package io.briefwise.ui.progress;

import org.jspecify.annotations.NullMarked;
