package io.briefwise.attempt;

import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.OpenQuestion;
import io.briefwise.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The open answers of an assignment, for the instructors of its class to mark. */
@Service
public class MarkingQueue {

    private final Access access;
    private final OpenAnswerTable handedIn;
    private final Paper paper;
    private final People people;

    MarkingQueue(Access access, OpenAnswerTable handedIn, Paper paper, People people) {
        this.access = access;
        this.handedIn = handedIn;
        this.paper = paper;
        this.people = people;
    }

    /** What there is to mark, marked or not; none for anybody but an instructor of the class. */
    public Optional<MarkingPile> of(AssignmentId assignment, PersonId instructor) {
        return access.taught(assignment, instructor).map(found -> pile(assignment, paper.quiz(found.quiz())));
    }

    private MarkingPile pile(AssignmentId assignment, Quiz quiz) {
        List<OpenAnswerTable.Row> rows = handedIn.of(assignment);
        Map<PersonId, Person> learners =
                people.findAll(rows.stream().map(OpenAnswerTable.Row::learner).collect(Collectors.toSet()));
        List<MarkingPile.Answer> answers = new ArrayList<>();
        int number = 0;
        for (BankedQuestion asked : paper.questions(quiz)) {
            number++;
            if (asked.question() instanceof OpenQuestion open) {
                for (OpenAnswerTable.Row row : rows) {
                    Person learner = learners.get(row.learner());
                    if (row.question().equals(asked.id()) && learner != null) {
                        answers.add(new MarkingPile.Answer(
                                number,
                                asked.id(),
                                open,
                                row.attempt(),
                                learner.name(),
                                row.written(),
                                row.hints(),
                                row.drafts(),
                                row.mark()));
                    }
                }
            }
        }
        return new MarkingPile(quiz, answers);
    }
}
