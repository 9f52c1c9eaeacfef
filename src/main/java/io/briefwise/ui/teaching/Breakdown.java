package io.briefwise.ui.teaching;

import io.briefwise.analytics.Cell;
import io.briefwise.analytics.ClassPicture;
import io.briefwise.analytics.LearnerRow;
import io.briefwise.ui.parts.SkillTitle;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** By what a class's answers are laid out in columns. */
enum Breakdown {
    SECTIONS {
        @Override
        List<String> columns(ClassPicture picture, Words words) {
            return picture.sections().stream()
                    .map(section -> SectionName.of(section, words))
                    .toList();
        }

        @Override
        List<Cell> cells(LearnerRow learner) {
            return learner.sections();
        }

        @Override
        List<Cell> together(ClassPicture picture) {
            return picture.classRow().sections();
        }
    },
    SKILLS {
        @Override
        List<String> columns(ClassPicture picture, Words words) {
            return picture.skills().stream().map(SkillTitle::of).toList();
        }

        @Override
        List<Cell> cells(LearnerRow learner) {
            return learner.skills();
        }

        @Override
        List<Cell> together(ClassPicture picture) {
            return picture.classRow().skills();
        }
    };

    abstract List<String> columns(ClassPicture picture, Words words);

    abstract List<Cell> cells(LearnerRow learner);

    /** All learners of the class. */
    abstract List<Cell> together(ClassPicture picture);
}
