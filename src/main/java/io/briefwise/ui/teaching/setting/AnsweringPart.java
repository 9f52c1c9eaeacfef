package io.briefwise.ui.teaching.setting;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Layout;
import io.briefwise.quiz.Way;
import io.briefwise.ui.parts.Choice;
import io.briefwise.ui.parts.Words;
import org.jspecify.annotations.Nullable;

/** How questions are answered. */
final class AnsweringPart extends SettingPart {

    /** A way to answer, by its name. */
    private enum Kind {
        AT_THE_END,
        AT_ONCE,
        SEVERAL_TRIES,
        GUIDED_READING,
        PRACTICE
    }

    private static final double THIRD = Way.SeveralTries.USUAL.penalty();

    private final transient Words words;
    private final Choice<Kind> way;
    private final Choice<Integer> tries;
    private final Choice<Double> penalty;
    private final Paragraph meaning = new Paragraph();
    private final Checkbox certainty = new Checkbox();
    private final Checkbox questions = new Checkbox();
    private final Checkbox options = new Checkbox();
    private @Nullable Integer draw;

    AnsweringPart(Words words, SerializableRunnable changed) {
        super(words.say("setting.answering"), changed);
        this.words = words;
        way = new Choice<>(words.say("setting.way"), Kind.values());
        way.setItemLabelGenerator(one -> words.say("setting.way." + one));
        tries = new Choice<>(words.say("setting.tries"), 2, 3, 4, 5);
        penalty = new Choice<>(words.say("setting.penalty"), 0.0, 0.1, 0.25, THIRD, 0.5, 1.0);
        penalty.setItemLabelGenerator(share -> words.say("setting.percent", (int) Math.round(share * 100)));
        meaning.addClassName("quietly");
        certainty.setLabel(words.say("setting.certainty"));
        questions.setLabel(words.say("setting.shuffle.questions"));
        options.setLabel(words.say("setting.shuffle.options"));
        row(way, tries, penalty);
        Div marks = new Div(certainty, questions, options);
        marks.addClassName("setting-checks");
        add(meaning, marks);
        watch(way);
        watch(tries);
        watch(penalty);
        watch(certainty);
        watch(questions);
        watch(options);
    }

    void show(Conduct conduct) {
        fill(() -> {
            tries.choose(Way.SeveralTries.USUAL.tries());
            penalty.choose(THIRD);
            switch (conduct.way()) {
                case Way.AtTheEnd() -> way.choose(Kind.AT_THE_END);
                case Way.AtOnce() -> way.choose(Kind.AT_ONCE);
                case Way.SeveralTries(int number, double cost) -> {
                    way.choose(Kind.SEVERAL_TRIES);
                    tries.choose(number);
                    penalty.choose(cost);
                }
                case Way.GuidedReading() -> way.choose(Kind.GUIDED_READING);
                case Way.Practice() -> way.choose(Kind.PRACTICE);
            }
            draw = conduct.layout().draw();
            certainty.setValue(conduct.certainty());
            questions.setValue(conduct.layout().shuffleQuestions());
            options.setValue(conduct.layout().shuffleOptions());
        });
    }

    Conduct conduct() {
        return new Conduct(way(), certainty.getValue(), new Layout(draw, questions.getValue(), options.getValue()));
    }

    private Way way() {
        return switch (way.getValue()) {
            case AT_THE_END -> new Way.AtTheEnd();
            case AT_ONCE -> new Way.AtOnce();
            case SEVERAL_TRIES -> new Way.SeveralTries(tries.getValue(), penalty.getValue());
            case GUIDED_READING -> new Way.GuidedReading();
            case PRACTICE -> new Way.Practice();
        };
    }

    @Override
    void adapt() {
        tries.setVisible(way.getValue() == Kind.SEVERAL_TRIES);
        penalty.setVisible(way.getValue() == Kind.SEVERAL_TRIES);
        meaning.setText(words.say("setting.way." + way.getValue() + ".hint"));
    }
}
