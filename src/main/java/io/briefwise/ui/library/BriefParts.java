package io.briefwise.ui.library;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.Classrooms;
import io.briefwise.quiz.QuizId;
import io.briefwise.ui.parts.EmptyState;
import io.briefwise.ui.parts.Words;
import org.springframework.stereotype.Component;

/** What the page of a text is put together from. */
@Component
class BriefParts {

    private final Words words;
    private final BriefLines lines;
    private final Classrooms classrooms;
    private final Assignments assignments;

    BriefParts(Words words, BriefLines lines, Classrooms classrooms, Assignments assignments) {
        this.words = words;
        this.lines = lines;
        this.classrooms = classrooms;
        this.assignments = assignments;
    }

    Words words() {
        return words;
    }

    BriefLines lines() {
        return lines;
    }

    Assigning assigning(QuizId quiz, PersonId instructor) {
        return new Assigning(assignments, words, quiz, instructor, classrooms.taughtBy(instructor));
    }

    EmptyState withoutQuestions() {
        return new EmptyState(words, "library.no-questions");
    }
}
