package io.briefwise.analytics;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where in their text classes went wrong, for instructors of the class. */
@Service
public class TextHeats {

    private final TaughtAssignments taught;
    private final Lessons lessons;
    private final AnswerSheets sheets;

    TextHeats(TaughtAssignments taught, Lessons lessons, AnswerSheets sheets) {
        this.taught = taught;
        this.lessons = lessons;
        this.sheets = sheets;
    }

    /** For an instructor of the class; for anybody else there is none. */
    @Transactional(readOnly = true)
    public Optional<TextHeat> of(AssignmentId id, PersonId instructor) {
        return taught.find(id, instructor).map(this::heat);
    }

    private TextHeat heat(Assignment assignment) {
        Lesson lesson = lessons.of(assignment.quiz());
        List<AnswerSheet> handedIn = sheets.of(assignment.id());
        return new TextHeat(lesson.quiz().title(), handedIn.size(), lesson.text(), SentenceHeat.of(lesson, handedIn));
    }
}
