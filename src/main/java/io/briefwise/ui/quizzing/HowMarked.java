package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.Timing;
import io.briefwise.classroom.LatePolicy;
import io.briefwise.question.Form;
import io.briefwise.quiz.Way;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.TreeSet;

/** How the quiz is answered, in a sentence; and on demand how each kind of question in it is marked. */
final class HowMarked extends Div {

    private final transient Words words;

    HowMarked(Words words, AttemptSheet sheet) {
        this.words = words;
        addClassName("how-marked");
        NativeButton open = new NativeButton(words.say("quizzing.rules"));
        open.addClassName("quiet");
        open.getElement().setAttribute("popovertarget", "rules");
        add(new Paragraph(way(sheet.conduct().way())), open, rules(sheet));
    }

    private Div rules(AttemptSheet sheet) {
        Div rules = new Div(new H2(words.say("quizzing.rules.title")));
        rules.setId("rules");
        rules.addClassName("panel");
        rules.getElement().setAttribute("popover", "");
        TreeSet<Form> forms = new TreeSet<>(
                sheet.entries().stream().map(entry -> entry.question().form()).toList());
        forms.forEach(form -> rules.add(line("quizzing.form." + form.id(), words.say("quizzing.rule." + form.id()))));
        if (sheet.conduct().certainty()) {
            rules.add(line("quizzing.sure", words.say("quizzing.rule.certainty")));
        }
        late(sheet.timing()).forEach(said -> rules.add(line("quizzing.late", said)));
        return rules;
    }

    private Div line(String title, String text) {
        Div line = new Div(new H3(words.say(title)), new Paragraph(text));
        line.addClassName("rule");
        return line;
    }

    private String way(Way way) {
        return switch (way) {
            case Way.AtTheEnd() -> words.say("quizzing.rule.at-the-end");
            case Way.AtOnce() -> words.say("quizzing.rule.at-once");
            case Way.SeveralTries(int tries, double penalty) ->
                words.say("quizzing.rule.several-tries", tries, penalty);
            case Way.GuidedReading() -> words.say("quizzing.rule.guided-reading");
            case Way.Practice() -> words.say("quizzing.rule.practice");
        };
    }

    private List<String> late(Timing timing) {
        if (timing.deadline() == null) {
            return List.of();
        }
        return List.of(
                switch (timing.rules().late()) {
                    case LatePolicy.Refused() -> words.say("quizzing.rule.late.refused");
                    case LatePolicy.Deducted(var _, double deduction) ->
                        words.say("quizzing.rule.late.deducted", deduction);
                    case LatePolicy.Accepted(var _) -> words.say("quizzing.rule.late.accepted");
                });
    }
}
