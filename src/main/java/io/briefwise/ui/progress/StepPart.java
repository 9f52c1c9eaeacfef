package io.briefwise.ui.progress;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.account.PersonId;
import io.briefwise.mastery.NextStep;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.SkillTitle;
import io.briefwise.ui.parts.Words;

/** The one thing to do next: its reason in a sentence, and one button. */
final class StepPart extends Div {

    private final transient Words words;
    private final transient Beginner beginner;
    private final PersonId learner;
    private final boolean leading;
    private final Paragraph nothing = new Paragraph();

    StepPart(Words words, NextStep step, String reason, Beginner beginner, PersonId learner, boolean leading) {
        this.words = words;
        this.beginner = beginner;
        this.learner = learner;
        this.leading = leading;
        addClassName("next-step");
        Paragraph why = new Paragraph(reason);
        why.addClassName("why");
        nothing.addClassName("quietly");
        nothing.getElement().setAttribute("role", "status");
        Div ways = new Div();
        ways.addClassName("ways");
        switch (step) {
            case NextStep.Begin() -> ways.add(LinkButton.plain(Addresses.LIBRARY, words.say("progress.library")));
            case NextStep.Rest _ -> ways.add(LinkButton.plain(Addresses.LIBRARY, words.say("progress.read-on")));
            case NextStep.Review _ -> ways.add(review());
            case NextStep.Practise practise -> ways.add(practise(practise));
        }
        add(why, ways, nothing);
    }

    private Button review() {
        return act(words.say("progress.review-now"), () -> {
            if (!beginner.review(learner)) {
                nothing.setText(words.say("quizzing.review.nothing"));
            }
        });
    }

    private Button practise(NextStep.Practise practise) {
        String skill = SkillTitle.of(practise.skill()).toLowerCase(Words.LANGUAGE);
        return act(words.say("progress.practise", skill), () -> {
            if (!beginner.practise(learner, practise.skill())) {
                nothing.setText(words.say("quizzing.practice.nothing"));
            }
        });
    }

    private Button act(String label, SerializableRunnable action) {
        Button button = new Button(label, _ -> action.run());
        button.setThemeName(ButtonVariant.PRIMARY.getVariantName(), leading);
        return button;
    }
}
