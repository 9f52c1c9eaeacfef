package io.briefwise.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.briefwise.attempt.RubricMark;
import io.briefwise.question.OpenQuestion;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An open answer being marked: points for each criterion and a remark, stored as soon as every criterion has its points. */
public final class MarkSheet extends Div {

    /** Stores a mark; tells when. */
    @FunctionalInterface
    public interface Save extends Serializable {

        Instant save(List<Integer> points, String remark);
    }

    private static final int PAUSE_IN_MILLISECONDS = 700;
    private static final int LONGEST_REMARK = 4000;

    private final transient Words words;
    private final Save save;
    private final List<PointChoice> choices = new ArrayList<>();
    private final TextArea remark = new TextArea();
    private final Span sum = new Span();
    private final SaveReceipt receipt;
    private final int possible;

    public MarkSheet(Words words, OpenQuestion question, @Nullable RubricMark before, Save save) {
        this.words = words;
        this.save = save;
        receipt = new SaveReceipt(words);
        possible = question.rubric().stream()
                .mapToInt(criterion -> criterion.points())
                .sum();
        addClassNames("rubric", "to-mark");
        for (int i = 0; i < question.rubric().size(); i++) {
            OptionalInt points = before == null
                    ? OptionalInt.empty()
                    : OptionalInt.of(before.points().get(i));
            choices.add(new PointChoice(words, question.rubric().get(i), points, _ -> keep()));
        }
        choices.forEach(this::add);
        sum.addClassNames("sum", "num");
        Div state = new Div(receipt, sum);
        state.addClassName("mark-state");
        add(remark(before), state);
        say();
        if (before != null) {
            receipt.saved(before.markedAt());
        }
    }

    private TextArea remark(@Nullable RubricMark before) {
        remark.addClassName("remark");
        remark.setLabel(words.say("rubric.remark"));
        remark.setMaxLength(LONGEST_REMARK);
        remark.setValue(before == null ? "" : before.remark());
        remark.setValueChangeMode(ValueChangeMode.LAZY);
        remark.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        remark.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep();
            }
        });
        return remark;
    }

    private void keep() {
        say();
        if (open() == 0) {
            receipt.saved(save.save(given().boxed().toList(), remark.getValue()));
        }
    }

    private void say() {
        int open = open();
        sum.setText(open == 0 ? words.say("rubric.sum", given().sum(), possible) : words.say("rubric.open", open));
        if (open > 0) {
            receipt.nothingYet();
        }
    }

    private int open() {
        return choices.size() - (int) given().count();
    }

    private IntStream given() {
        return choices.stream().map(PointChoice::given).flatMapToInt(OptionalInt::stream);
    }
}
