package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.feedback.Remark;
import io.briefwise.feedback.Remarks;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** What is said of a draft: whose voice it is, what to think about, and what the draft does already. */
final class RemarkSheet extends Section {

    private final transient Words words;
    private final SerializableConsumer<Integer> point;

    RemarkSheet(Words words, Remarks remarks, SerializableConsumer<Integer> point) {
        this.words = words;
        this.point = point;
        addClassName("remarks");
        setAriaLabel(words.say("draft.label"));
        Paragraph estimate = new Paragraph(words.say("draft.estimate"));
        estimate.addClassName("estimate");
        add(estimate);
        if (remarks.open().isEmpty()) {
            add(new Paragraph(words.say("draft.nothing-open")));
        } else {
            add(new H3(words.say("draft.open")), list(remarks.open(), "open"));
        }
        if (!remarks.done().isEmpty()) {
            add(new H3(words.say("draft.done")), list(remarks.done(), "done"));
        }
    }

    private UnorderedList list(List<Remark> remarks, String looks) {
        UnorderedList list = new UnorderedList();
        list.addClassName(looks);
        remarks.forEach(remark -> list.add(new ListItem(new RemarkLine(words, remark, point))));
        return list;
    }
}
