package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.quiz.Way;
import io.briefwise.ui.parts.KeyedButton;
import io.briefwise.ui.parts.SaveReceipt;
import io.briefwise.ui.parts.Words;

/** The last line of the sheet of a quiz: the receipt, the way back and on, and where answers are explained one by one, to check. */
final class QuizFoot extends Div {

    private final transient Words words;
    private final KeyedButton back;
    private final KeyedButton check;
    private final KeyedButton again;
    private final KeyedButton on;

    QuizFoot(Words words, SaveReceipt receipt, QuestionPane pane, SerializableConsumer<Integer> step) {
        this.words = words;
        addClassName("foot");
        back = new KeyedButton(words.say("quizzing.previous"), "P", _ -> step.accept(-1));
        check = new KeyedButton(words.say("quizzing.check-answer"), "C", _ -> pane.check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        again = new KeyedButton(words.say("quizzing.answer-again"), "C", _ -> pane.askAgain());
        on = new KeyedButton(words.say("quizzing.next"), "N", _ -> step.accept(1));
        Span waiting = new Span(words.say("quizzing.waiting"));
        waiting.addClassNames("receipt", "waiting");
        add(receipt, waiting, back, check, again, on);
    }

    void show(Position now, QuestionPane pane) {
        Way way = now.sheet().conduct().way();
        boolean open = !now.sheet().submitted();
        boolean checks = open && way.explainsAtOnce() && !pane.explained();
        back.setEnabled(now.number() > 1);
        check.setVisible(checks);
        check.setEnabled(pane.checkable());
        again.setVisible(open && way instanceof Way.Practice && pane.explained());
        on.setText(words.say(label(now)));
        on.setEnabled(now.last() || now.nextIsOpen());
        on.setThemeName(ButtonVariant.PRIMARY.getVariantName(), !checks);
    }

    private static String label(Position now) {
        if (now.sheet().submitted()) {
            return "quizzing.to-result";
        }
        return now.last() ? "quizzing.hand-in" : "quizzing.next";
    }
}
