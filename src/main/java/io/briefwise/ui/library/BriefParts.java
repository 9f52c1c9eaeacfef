package io.briefwise.ui.library;

import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Words;
import org.springframework.stereotype.Component;

/** What the page of a text is put together from. */
@Component
class BriefParts {

    private final Words words;
    private final BriefLines lines;
    private final AssigningDesk assigning;

    BriefParts(Words words, BriefLines lines, AssigningDesk assigning) {
        this.words = words;
        this.lines = lines;
        this.assigning = assigning;
    }

    Words words() {
        return words;
    }

    BriefLines lines() {
        return lines;
    }

    AssigningDesk assigning() {
        return assigning;
    }

    EmptyState withoutQuestions() {
        return new EmptyState(words, "library.no-questions");
    }
}
