package io.briefwise.ui.teaching.arrangement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.classroom.Accommodation;
import io.briefwise.ui.parts.Words;
import java.util.Optional;

/** A line for the class and one for each learner, with what they are granted and the way to change it. */
final class RollTable extends UnorderedList {

    private final transient Words words;

    /** Lines that call {@code change} with whom it is about, nobody for the whole class. */
    RollTable(Words words, Roll roll, SerializableConsumer<Optional<Roll.Line>> change) {
        this.words = words;
        addClassName("roll");
        ListItem all =
                line(words.say("arrangement.everybody"), roll.everybody(), () -> change.accept(Optional.empty()));
        all.addClassName("everybody");
        add(all);
        roll.lines().forEach(one -> add(line(one.name(), one.granted(), () -> change.accept(Optional.of(one)))));
    }

    private ListItem line(String name, Accommodation granted, SerializableRunnable change) {
        Span who = new Span(name);
        who.addClassName("name");
        String said = GrantedWords.of(granted, words);
        Span what = new Span(said.isEmpty() ? words.say("arrangement.nothing") : said);
        what.addClassNames("granted", "num");
        what.setClassName("none", said.isEmpty());
        Button button = new Button(words.say("arrangement.change"), _ -> change.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.say("arrangement.change.for", name));
        return new ListItem(who, what, button);
    }
}
