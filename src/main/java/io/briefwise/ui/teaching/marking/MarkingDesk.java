package io.briefwise.ui.teaching.marking;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.Marking;
import io.briefwise.attempt.MarkingPile;
import io.briefwise.attempt.MarkingQueue;
import io.briefwise.attempt.RubricMark;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.classroom.Classrooms;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what an instructor marks, and stores the marks. */
@Component
class MarkingDesk {

    private final Classrooms classrooms;
    private final MarkingQueue queue;
    private final Marking marking;
    private final Briefs briefs;

    MarkingDesk(Classrooms classrooms, MarkingQueue queue, Marking marking, Briefs briefs) {
        this.classrooms = classrooms;
        this.queue = queue;
        this.marking = marking;
        this.briefs = briefs;
    }

    Optional<Classroom> find(ClassroomId id, PersonId instructor) {
        return classrooms.find(id, instructor);
    }

    Optional<MarkingPile> pile(AssignmentId assignment, PersonId instructor) {
        return queue.of(assignment, instructor);
    }

    RubricMark mark(MarkingPile.Answer answer, PersonId instructor, List<Integer> points, String remark) {
        return marking.mark(answer.attempt(), answer.id(), instructor, points, remark);
    }

    Brief brief(BriefId id) {
        return briefs.find(id).orElseThrow();
    }
}
