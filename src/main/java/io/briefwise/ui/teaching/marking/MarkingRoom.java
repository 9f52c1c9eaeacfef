package io.briefwise.ui.teaching.marking;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import io.briefwise.account.PersonId;
import io.briefwise.attempt.MarkingPile;
import io.briefwise.attempt.RubricMark;
import io.briefwise.ui.parts.KeyedButton;
import io.briefwise.ui.parts.MarkSheet;
import io.briefwise.ui.parts.Words;

/** One answer after the other beside the rubric; a mark is stored as soon as every line has its points. */
final class MarkingRoom extends Div {

    private final transient Words words;
    private final transient MarkingDesk desk;
    private final transient SerializableSupplier<MarkingPile> pile;
    private final PersonId instructor;
    private final Paragraph left = new Paragraph();
    private final StackLinks stacks;
    private final Div answer = new Div();
    private final Section sheet = new Section();
    private boolean named;
    private int at;

    MarkingRoom(Words words, MarkingDesk desk, SerializableSupplier<MarkingPile> pile, PersonId instructor) {
        this.words = words;
        this.desk = desk;
        this.pile = pile;
        this.instructor = instructor;
        stacks = new StackLinks(words, index -> show(index).takeFocus());
        left.addClassNames("left", "num");
        left.getElement().setAttribute("role", "status");
        Div head = new Div(left, new NamesSwitch(words, shown -> {
            named = shown;
            showAnswer(pile.get());
        }));
        head.addClassName("marking-head");
        sheet.addClassName("sheet");
        sheet.setAriaLabel(words.say("marking.rubric"));
        Div two = new Div(answer, sheet);
        two.addClassName("marking-desk");
        add(head, stacks, two);
        show(pile.get().nextOpen(0).orElse(0));
    }

    private AnswerPage show(int index) {
        MarkingPile now = pile.get();
        at = index;
        MarkingPile.Answer shown = now.answers().get(index);
        MarkSheet marks = new MarkSheet(words, shown.question(), shown.mark(), (points, remark) -> {
            RubricMark mark = desk.mark(shown, instructor, points, remark);
            sayLeft(pile.get());
            return mark.markedAt();
        });
        NativeDetails model = new NativeDetails(
                words.say("marking.model"), new Paragraph(shown.question().modelAnswer()));
        model.addClassName("model-answer");
        sheet.removeAll();
        sheet.add(new H3(words.say("marking.rubric")), marks, model, foot(now));
        sayLeft(now);
        return showAnswer(now);
    }

    private AnswerPage showAnswer(MarkingPile now) {
        MarkingPile.Answer shown = now.answers().get(at);
        String name = named
                ? shown.name()
                : words.say(
                        "marking.anonymous",
                        at - stack(now).first() + 1,
                        stack(now).all());
        AnswerPage page =
                new AnswerPage(words, shown, name, desk.brief(now.quiz().brief()));
        answer.removeAll();
        answer.add(page);
        return page;
    }

    private Div foot(MarkingPile now) {
        KeyedButton back = new KeyedButton(
                words.say("quizzing.previous"), "P", _ -> show(at - 1).takeFocus());
        back.setEnabled(at > 0);
        KeyedButton next = new KeyedButton(words.say("quizzing.next"), "N", _ -> goOn());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Span place = new Span(words.say("marking.place", at + 1, now.answers().size()));
        place.addClassNames("receipt", "num");
        Div foot = new Div(place, back, next);
        foot.addClassName("foot");
        return foot;
    }

    /** To the next answer that is not marked; once all are, to the one that comes next. */
    private void goOn() {
        MarkingPile now = pile.get();
        int following = (at + 1) % now.answers().size();
        show(now.nextOpen(following).orElse(following)).takeFocus();
    }

    private void sayLeft(MarkingPile now) {
        left.setText(words.say("marking.left", now.left(), now.answers().size()));
        stacks.show(now, now.answers().get(at).number());
    }

    private MarkingPile.Stack stack(MarkingPile now) {
        int number = now.answers().get(at).number();
        return now.stacks().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
