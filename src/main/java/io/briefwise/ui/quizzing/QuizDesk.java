package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.ui.parts.SaveReceipt;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.answer.KeptAnswer;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The sheet of a quiz: a question, its answer stored as it is given, and the way to the others. */
final class QuizDesk extends Div {

    private final transient Words words;
    private final transient OpenAttempt attempt;
    private final transient TextSide text;
    private final SerializableRunnable result;
    private final QuizClock clock;
    private final WhereLine where;
    private final FlagButton flag;
    private final Span outcome = new Span();
    private final QuestionMap map;
    private final QuestionPane pane;
    private final QuizFoot foot;
    private final Span answered = new Span();
    private final Button handIn;
    private int number = 1;

    /** A desk that runs {@code result} when the attempt is over. */
    QuizDesk(Words words, OpenAttempt attempt, TextSide text, SerializableRunnable result) {
        this.words = words;
        this.attempt = attempt;
        this.text = text;
        this.result = result;
        SaveReceipt receipt = new SaveReceipt(words);
        clock = new QuizClock(words, attempt, result);
        flag = new FlagButton(words, this::flag);
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        where = new WhereLine("", new Div(outcome, flag));
        map = new QuestionMap(words, this::jump);
        pane = new QuestionPane(words, attempt, text, receipt).onChange(this::refresh);
        foot = new QuizFoot(words, receipt, pane, this::step);
        handIn = new Button(words.say("quizzing.hand-in"), _ -> handIn());
        handIn.addThemeVariants(ButtonVariant.TERTIARY);
        answered.addClassName("num");
        Div overview = new Div(answered, new KeysButton(words), handIn);
        overview.addClassName("overview");
        Paragraph gone = new Paragraph(words.say("quizzing.away"));
        gone.addClassName("away");
        Div away = new Div(gone);
        away.getElement().setAttribute("role", "status");
        add(away, clock, where, map, new HowMarked(words, attempt.sheet()), pane, foot, overview);
        addClassName("quiz");
        getElement().setAttribute("data-attempt", attempt.sheet().id().toString());
        getElement()
                .addEventListener("kept-answer", event -> take(event.getEventData()))
                .addEventData("event.detail.question")
                .addEventData("event.detail.said")
                .addEventData("event.detail.text")
                .addEventData("event.detail.base");
    }

    /** Shows the question with a number, from 1, or the nearest that is open; or that the attempt is over. */
    void show(int wanted) {
        AttemptSheet sheet = attempt.look();
        if (sheet.submitted()) {
            result.run();
            return;
        }
        number = Math.clamp(wanted, 1, sheet.entries().size());
        clock.show(sheet.timing());
        getElement().setAttribute("data-number", Integer.toString(number));
        pane.show(number);
        refresh();
    }

    /** What an earlier page kept while the server was away; a question that is not asked here is nobody's. */
    private void take(JsonNode kept) {
        String question = kept.get("event.detail.question").asString();
        attempt.sheet().entries().stream()
                .filter(entry -> entry.question().id().toString().equals(question))
                .findFirst()
                .ifPresent(entry -> {
                    show(entry.number());
                    pane.take(KeptAnswer.read(
                            kept.get("event.detail.said").asString(),
                            kept.get("event.detail.text").asString(),
                            kept.get("event.detail.base").asInt()));
                });
    }

    private void jump(int wanted) {
        show(wanted);
        pane.stem().takeFocus();
    }

    private void step(int by) {
        Position now = position();
        if (by < 0 || !now.last()) {
            jump(number + by);
        } else if (now.sheet().submitted()) {
            result.run();
        } else {
            handIn();
        }
    }

    private void flag(boolean flagged) {
        attempt.flag(position().entry().question().id(), flagged);
        refresh();
    }

    private void handIn() {
        AttemptSheet sheet = attempt.look();
        if (sheet.submitted()) {
            result.run();
            return;
        }
        new HandIn(words, sheet, this::jump, () -> {
                    attempt.handIn();
                    result.run();
                })
                .open();
    }

    /** Says anew what changed around the question; what did not is not sent. */
    private void refresh() {
        Position now = position();
        AttemptSheet sheet = now.sheet();
        where.say(words.say("quizzing.question", number, sheet.asked()));
        flag.setVisible(!pane.explained());
        flag.show(now.entry().flagged());
        outcome.setText(pane.outcome().map(this::said).orElse(""));
        map.show(now.dots(), number);
        foot.show(now, pane);
        answered.setText(words.say("quizzing.answered", sheet.answered(), sheet.asked()));
        // on the last question the button to go on says the same
        handIn.setVisible(!now.last() && !sheet.submitted());
        text.say(now::state);
    }

    private String said(Outcome what) {
        return words.say("quizzing.state." + what.name().toLowerCase(Locale.ROOT));
    }

    private Position position() {
        return new Position(words, attempt.sheet(), number);
    }
}
