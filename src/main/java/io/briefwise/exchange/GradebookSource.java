package io.briefwise.exchange;

import io.briefwise.account.PersonId;
import io.briefwise.analytics.record.Gradebook;
import io.briefwise.analytics.record.Gradebooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Learners × assignments: the share of the points that counts, from 0 to 1. */
@Component
class GradebookSource implements Source {

    private final Gradebooks books;
    private final Cast cast;

    GradebookSource(Gradebooks books, Cast cast) {
        this.books = books;
        this.cast = cast;
    }

    @Override
    public Wanted.What what() {
        return Wanted.What.GRADEBOOK;
    }

    @Override
    public Optional<Sheet> sheet(Wanted wanted, PersonId by) {
        return books.of(wanted.classroom(), by).map(book -> sheet(book, cast.of(wanted), wanted.naming()));
    }

    private static Sheet sheet(Gradebook book, Who who, Wanted.Naming naming) {
        List<Entry.Text> head = new ArrayList<>(who.head());
        for (String title : book.assignments()) {
            head.add(new Entry.Text((head.size() - who.head().size() + 1) + ". " + title));
        }
        List<List<Entry>> rows = new ArrayList<>();
        for (Gradebook.Row learner : book.rows()) {
            List<Entry> row = new ArrayList<>(who.of(learner.learner(), learner.name(), learner.email()));
            for (Optional<Double> share : learner.shares()) {
                row.add(share.<Entry>map(Entry.Figure::new).orElseGet(Entry.Blank::new));
            }
            rows.add(row);
        }
        return new Sheet(head, RowOrder.of(rows, naming));
    }
}
