package io.briefwise.ui.teaching.results;

import io.briefwise.account.PersonId;
import io.briefwise.analytics.ItemAnalyses;
import io.briefwise.analytics.ItemAnalysis;
import io.briefwise.analytics.TextHeat;
import io.briefwise.analytics.TextHeats;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.classroom.Classrooms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the pages on an assignment show, for an instructor of its class only. */
@Component
class ResultsDesk {

    private final Classrooms classrooms;
    private final ItemAnalyses analyses;
    private final TextHeats heats;

    ResultsDesk(Classrooms classrooms, ItemAnalyses analyses, TextHeats heats) {
        this.classrooms = classrooms;
        this.analyses = analyses;
        this.heats = heats;
    }

    Optional<Classroom> find(ClassroomId id, PersonId instructor) {
        return classrooms.find(id, instructor);
    }

    Optional<ItemAnalysis> analysis(AssignmentId id, PersonId instructor) {
        return analyses.of(id, instructor);
    }

    /** What the quiz of an assignment is called. */
    Optional<String> title(AssignmentId id, PersonId instructor) {
        return analyses.title(id, instructor);
    }

    Optional<TextHeat> heat(AssignmentId id, PersonId instructor) {
        return heats.of(id, instructor);
    }
}
