package io.briefwise.quiz;

import io.briefwise.brief.BriefId;
import org.springframework.stereotype.Component;

/** What quizzes are called. */
@Component
class Titles {

    String of(BriefId brief) {
        return "Quiz";
    }

    String of(BriefId brief, int section) {
        return "Section " + (section + 1);
    }
}
