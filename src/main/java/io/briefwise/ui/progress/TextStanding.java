package io.briefwise.ui.progress;

import io.briefwise.brief.BriefId;
import io.briefwise.mastery.Standing;

/**
 * How a learner stands in a text, over all skills.
 *
 * @param title what it is called
 */
record TextStanding(BriefId brief, String title, Standing standing) {}
