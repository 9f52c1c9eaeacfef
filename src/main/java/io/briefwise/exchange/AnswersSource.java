package io.briefwise.exchange;

import io.briefwise.account.PersonId;
import io.briefwise.analytics.record.AnswerRecord;
import io.briefwise.analytics.record.AnswerRecords;
import io.briefwise.question.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every answer that was handed in for an assignment, one row each. */
@Component
class AnswersSource implements Source {

    private static final List<String> COLUMNS =
            List.of("attempt", "question", "form", "skill", "section", "stem", "answer", "certainty", "fraction");

    private final AnswerRecords records;
    private final Cast cast;

    AnswersSource(AnswerRecords records, Cast cast) {
        this.records = records;
        this.cast = cast;
    }

    @Override
    public Wanted.What what() {
        return Wanted.What.ANSWERS;
    }

    @Override
    public Optional<Sheet> sheet(Wanted wanted, PersonId by) {
        return records.of(wanted.assignment(), by).map(answers -> sheet(answers, cast.of(wanted), wanted.naming()));
    }

    private static Sheet sheet(List<AnswerRecord> answers, Who who, Wanted.Naming naming) {
        List<Entry.Text> head = new ArrayList<>(who.head());
        COLUMNS.forEach(column -> head.add(new Entry.Text(column)));
        if (naming == Wanted.Naming.NAMES) {
            head.add(new Entry.Text("handedIn"));
        }
        List<List<Entry>> rows =
                answers.stream().map(answer -> row(answer, who, naming)).toList();
        return new Sheet(head, RowOrder.of(rows, naming));
    }

    private static List<Entry> row(AnswerRecord answer, Who who, Wanted.Naming naming) {
        boolean named = naming == Wanted.Naming.NAMES;
        Stream<Entry> about = Stream.of(
                new Entry.Figure(answer.attempt()),
                new Entry.Figure(answer.number()),
                new Entry.Text(answer.question().form().name()),
                new Entry.Text(answer.question().head().skill().name()),
                new Entry.Figure(answer.question().head().section() + 1.0),
                new Entry.Text(answer.question().stem()),
                said(answer, named),
                answer.certainty().<Entry>map(Entry.Text::new).orElseGet(Entry.Blank::new),
                answer.fraction().<Entry>map(Entry.Figure::new).orElseGet(Entry.Blank::new));
        Stream<Entry> time = named ? Stream.of(new Entry.Text(answer.handedIn().toString())) : Stream.of();
        return Stream.of(who.of(answer.learner(), answer.name(), answer.email()).stream(), about, time)
                .flatMap(entries -> entries)
                .toList();
    }

    /** People name themselves and others in their own words, so that these are not given away under a pseudonym. */
    private static Entry said(AnswerRecord answer, boolean named) {
        return !named && answer.response() instanceof Response.Written
                ? new Entry.Blank()
                : new Entry.Text(AnswerText.of(answer.question(), answer.response()));
    }
}
