package io.briefwise.ui.parts;

import io.briefwise.question.Skill;

/** A skill as the beginning of a line: "Cause and effect". */
public final class SkillTitle {

    private SkillTitle() {}

    public static String of(Skill skill) {
        String title = skill.shortTitle();
        return title.substring(0, 1).toUpperCase(Words.LANGUAGE) + title.substring(1);
    }
}
