package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** Asks whether to hand in; what is unanswered or flagged is listed, and each leads to its question. */
final class HandIn extends ConfirmDialog {

    private final transient Words words;

    HandIn(Words words, AttemptSheet sheet, SerializableConsumer<Integer> jump, SerializableRunnable handIn) {
        this.words = words;
        int open = sheet.asked() - sheet.answered();
        setHeader(words.say("quizzing.hand-in.title"));
        Div said = new Div(new Paragraph(
                open == 0 ? words.say("quizzing.hand-in.all") : words.say("quizzing.hand-in.open", open)));
        said.addClassName("hand-in");
        list(said, "quizzing.hand-in.unanswered", sheet.unanswered(), jump);
        list(
                said,
                "quizzing.hand-in.flagged",
                sheet.entries().stream()
                        .filter(entry -> entry.flagged() && entry.answer() != null)
                        .toList(),
                jump);
        setText(said);
        setConfirmText(words.say("quizzing.hand-in"));
        setCancelable(true);
        setCancelText(words.say("quizzing.hand-in.back"));
        addConfirmListener(_ -> handIn.run());
    }

    private void list(Div said, String title, List<AttemptSheet.Entry> entries, SerializableConsumer<Integer> jump) {
        if (entries.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (AttemptSheet.Entry entry : entries) {
            NativeButton link = new NativeButton(
                    words.say(
                            "quizzing.hand-in.question",
                            entry.number(),
                            entry.question().stem()),
                    _ -> {
                        close();
                        jump.accept(entry.number());
                    });
            list.add(new ListItem(link));
        }
        said.add(new Paragraph(words.say(title)), list);
    }
}
