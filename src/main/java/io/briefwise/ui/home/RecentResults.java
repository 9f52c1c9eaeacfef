package io.briefwise.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.briefwise.attempt.AttemptCard;
import io.briefwise.attempt.Mark;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.ProgressArc;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** What a learner handed in last, each leading to its result. */
final class RecentResults extends Section {

    RecentResults(List<AttemptCard> results, TaskWords said, Words words) {
        add(new Headline(words.say("home.results")));
        if (results.isEmpty()) {
            Paragraph none = new Paragraph(words.say("home.results.none"));
            none.addClassName("quietly");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        results.forEach(result -> list.add(row(result, said)));
        add(list);
    }

    private static ListItem row(AttemptCard result, TaskWords said) {
        Mark mark = result.mark();
        Paragraph outcome = new Paragraph(said.mark(mark) + " · " + said.moment(result.submittedAt()));
        outcome.addClassName("num");
        Div what =
                new Div(new Anchor(Addresses.result(result.id()), result.quiz().title()), outcome);
        ListItem row = new ListItem(new ProgressArc(mark == null ? 0 : mark.share()), what);
        row.addClassName("led");
        return row;
    }
}
