package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.feedback.Remark;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** A remark in words; each paragraph that it names leads to its place in the text. */
final class RemarkLine extends Span {

    /** Stands for the paragraphs in the words of the bundle. */
    private static final String PLACE = "@";

    private final transient Words words;

    RemarkLine(Words words, Remark remark, SerializableConsumer<Integer> point) {
        this.words = words;
        String[] around =
                words.say("draft." + remark.kind(), remark.paragraphs().size()).split(PLACE, 2);
        add(new Text(around[0]));
        if (around.length > 1) {
            places(remark.paragraphs(), point);
            add(new Text(around[1]));
        }
    }

    private void places(List<Integer> paragraphs, SerializableConsumer<Integer> point) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                add(new Text(words.say(i + 1 < paragraphs.size() ? "draft.comma" : "draft.and")));
            }
            int number = paragraphs.get(i);
            NativeButton place = new NativeButton("¶" + number, _ -> point.accept(number));
            place.addClassNames("place", "num");
            place.setTitle(words.say("draft.place", number));
            add(place);
        }
    }
}
