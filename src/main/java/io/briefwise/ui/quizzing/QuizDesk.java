package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.account.PersonId;
import io.briefwise.attempt.AnswerRefused;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.GivenAnswer;
import io.briefwise.attempt.Receipt;
import io.briefwise.attempt.Superseded;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.KeyedButton;
import io.briefwise.ui.parts.SaveReceipt;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.answer.AnswerBody;
import io.briefwise.ui.quizzing.answer.TextTask;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sheet of a quiz: a question, its answer stored as it is given, and the way to the others. */
final class QuizDesk extends Div {

    /** Told which question is shown, and what it has the learner do in the text. */
    @FunctionalInterface
    interface Move extends Serializable {
        void to(Position now, TextTask task);
    }

    private final transient Words words;
    private final transient QuizRoom room;
    private final PersonId learner;
    private final AttemptId id;
    private final Set<Integer> flagged = new TreeSet<>();
    private final Div where = new Div();
    private final QuestionMap map;
    private final Div question = new Div();
    private final SaveReceipt receipt;
    private final Span answered = new Span();
    private final KeysButton keys;
    private Move move = (_, _) -> {};
    private SerializableConsumer<Integer> point = _ -> {};
    private SerializableConsumer<Integer> handIn = _ -> {};

    QuizDesk(Words words, QuizRoom room, PersonId learner, AttemptId id) {
        this.words = words;
        this.room = room;
        this.learner = learner;
        this.id = id;
        map = new QuestionMap(words, number -> show(number).takeFocus());
        receipt = new SaveReceipt(words);
        keys = new KeysButton(words);
        answered.addClassName("num");
        // the map stays where it is from question to question, so that no click on it is lost
        where.addClassName("through");
        question.addClassName("through");
        add(where, map, question);
    }

    QuizDesk onMove(Move listener) {
        move = listener;
        return this;
    }

    /** Told the number of a paragraph that the learner wants to see. */
    QuizDesk onPoint(SerializableConsumer<Integer> listener) {
        point = listener;
        return this;
    }

    /** Told how many questions are still open. */
    QuizDesk onHandIn(SerializableConsumer<Integer> listener) {
        handIn = listener;
        return this;
    }

    /** Shows the question with a number, from 1. */
    Stem show(int number) {
        Position now = position(number);
        AttemptSheet.Entry entry = now.entry();
        Stem stem = new Stem(entry.question().stem());
        GivenAnswer before = entry.answer();
        AnswerBody body = new AnswerBody(
                        words,
                        entry.question(),
                        before,
                        room.help(id, learner, entry.question().id()),
                        (response, sure) -> save(number, response, sure))
                .onPoint(point);
        where.removeAll();
        where.add(whereLine(now));
        question.removeAll();
        question.add(stem, body, foot(now), overview(now));
        if (before == null) {
            receipt.nothingYet();
        } else {
            receipt.saved(before.savedAt());
        }
        refresh(now);
        move.to(now, body.inText());
        return stem;
    }

    private WhereLine whereLine(Position now) {
        String said = words.say(
                "quizzing.question", now.number(), now.sheet().entries().size());
        return new WhereLine(said, flag(now));
    }

    private void save(int number, Response response, @Nullable Certainty sure) {
        AttemptSheet.Entry entry = position(number).entry();
        switch (room.answer(id, learner, entry.question().id(), response, sure)) {
            case Receipt(var savedAt, int _) -> receipt.saved(savedAt);
            case AnswerRefused _, Superseded _ -> receipt.refused();
        }
        refresh(position(number));
    }

    private Foot foot(Position now) {
        KeyedButton back = new KeyedButton(
                words.say("quizzing.previous"), "P", _ -> show(now.number() - 1).takeFocus());
        back.setEnabled(now.number() > 1);
        KeyedButton on = now.last()
                ? new KeyedButton(words.say("quizzing.hand-in"), "N", _ -> handIn())
                : new KeyedButton(
                        words.say("quizzing.next"),
                        "N",
                        _ -> show(now.number() + 1).takeFocus());
        on.addThemeVariants(ButtonVariant.PRIMARY);
        return new Foot(receipt, back, on);
    }

    private FlagButton flag(Position now) {
        return new FlagButton(words, now.flaggedHere(), flag -> {
            if (flag) {
                flagged.add(now.number());
            } else {
                flagged.remove(now.number());
            }
            refresh(position(now.number()));
        });
    }

    private Div overview(Position place) {
        Button now = new Button(words.say("quizzing.hand-in"), _ -> handIn());
        now.addThemeVariants(ButtonVariant.TERTIARY);
        // on the last question the button to go on says the same
        now.setVisible(!place.last());
        Div overview = new Div(answered, keys, now);
        overview.addClassName("overview");
        return overview;
    }

    private void handIn() {
        AttemptSheet sheet = room.sheet(id, learner);
        handIn.accept(sheet.entries().size() - sheet.answered());
    }

    private void refresh(Position now) {
        map.show(now.dots(), now.number());
        answered.setText(words.say(
                "quizzing.answered",
                now.sheet().answered(),
                now.sheet().entries().size()));
    }

    private Position position(int number) {
        return new Position(words, room.sheet(id, learner), number, flagged);
    }
}
