package io.briefwise.quiz;

import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.brief.Section;
import org.springframework.stereotype.Component;

/** What quizzes are called: as their brief, and checks as their section. */
@Component
class Titles {

    private final Briefs briefs;

    Titles(Briefs briefs) {
        this.briefs = briefs;
    }

    String of(BriefId brief) {
        return find(brief).title();
    }

    String of(BriefId brief, int section) {
        Brief found = find(brief);
        Section read = found.sections().get(section);
        return read.heading() == null ? found.title() : read.heading();
    }

    private Brief find(BriefId id) {
        return briefs.find(id).orElseThrow(() -> new IllegalArgumentException("no brief " + id));
    }
}
