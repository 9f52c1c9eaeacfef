package io.briefwise.classroom;

import io.briefwise.account.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What holds for a learner and an assignment. It answers whoever runs an attempt, and asks not who may look. */
@Service
public class AssignmentTerms {

    private final AssignmentTable assignments;
    private final AccommodationTable granted;
    private final ExtensionTable extensions;

    AssignmentTerms(AssignmentTable assignments, AccommodationTable granted, ExtensionTable extensions) {
        this.assignments = assignments;
        this.granted = granted;
        this.extensions = extensions;
    }

    /** @param id null for what the learner takes unasked */
    public Terms of(@Nullable AssignmentId id, PersonId learner) {
        return id == null
                ? Terms.UNASKED
                : Optional.ofNullable(all(List.of(id), learner).get(id))
                        .orElseThrow(() -> new IllegalArgumentException("no assignment " + id));
    }

    /** Of several assignments, in three statements. */
    public Map<AssignmentId, Terms> all(Collection<AssignmentId> ids, PersonId learner) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Assignment> found = assignments.all(ids);
        Set<ClassroomId> classrooms = new HashSet<>();
        found.forEach(assignment -> classrooms.add(assignment.classroom()));
        Map<ClassroomId, Accommodation> accommodations =
                classrooms.isEmpty() ? Map.of() : granted.of(classrooms, learner);
        Map<AssignmentId, ExtensionTable.Extended> extended = extensions.of(ids, learner);
        Map<AssignmentId, Terms> terms = new HashMap<>();
        found.forEach(assignment -> terms.put(
                assignment.id(),
                terms(
                        assignment,
                        accommodations.getOrDefault(assignment.classroom(), Accommodation.NONE),
                        extended.getOrDefault(assignment.id(), ExtensionTable.Extended.NONE))));
        return terms;
    }

    private static Terms terms(Assignment assignment, Accommodation granted, ExtensionTable.Extended extended) {
        return new Terms(
                assignment.settings(),
                assignment.opens(),
                assignment.due(),
                granted,
                extended.own(),
                extended.longest());
    }
}
