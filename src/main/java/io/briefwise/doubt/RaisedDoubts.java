package io.briefwise.doubt;

import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.question.QuestionVersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The doubts of a class, for its instructors; the same number of statements for one as for a hundred. */
@Service
public class RaisedDoubts {

    private final DoubtTable table;
    private final Taught taught;
    private final Asked asked;
    private final People people;

    RaisedDoubts(DoubtTable table, Taught taught, Asked asked, People people) {
        this.table = table;
        this.taught = taught;
        this.asked = asked;
        this.people = people;
    }

    /** Those that wait first, of them and of the others the newest first. */
    public List<RaisedDoubt> of(ClassroomId classroom, PersonId instructor) {
        List<Assignment> set = taught.in(classroom, instructor);
        List<Doubt> doubts = table.of(set.stream().map(Assignment::id).toList());
        Map<PersonId, Person> learners =
                people.findAll(doubts.stream().map(Doubt::learner).collect(Collectors.toSet()));
        Map<AssignmentId, String> titles = asked.titles(set);
        Map<QuestionVersionId, String> stems =
                asked.stems(doubts.stream().map(Doubt::question).collect(Collectors.toSet()));
        List<RaisedDoubt> raised = new ArrayList<>();
        for (Doubt doubt : doubts) {
            Person learner = learners.get(doubt.learner());
            if (learner != null) {
                raised.add(new RaisedDoubt(
                        doubt,
                        learner.name(),
                        titles.getOrDefault(doubt.assignment(), ""),
                        stems.getOrDefault(doubt.question(), "")));
            }
        }
        return raised;
    }

    /** How many wait for an answer. */
    public int waiting(ClassroomId classroom, PersonId instructor) {
        return table.waiting(
                taught.in(classroom, instructor).stream().map(Assignment::id).toList());
    }
}
