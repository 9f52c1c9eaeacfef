package io.briefwise.ui.teaching;

import io.briefwise.question.Skill;
import io.briefwise.ui.parts.Words;

/** A skill as the beginning of a line: "Cause and effect". */
public final class SkillName {

    private SkillName() {}

    public static String of(Skill skill) {
        String title = skill.shortTitle();
        return title.substring(0, 1).toUpperCase(Words.LANGUAGE) + title.substring(1);
    }
}
