package io.briefwise.ui.progress;

import io.briefwise.mastery.Standing;
import io.briefwise.question.Skill;

/** How a learner stands in a skill. */
record SkillStanding(Skill skill, Standing standing) {}
