package io.briefwise.ui.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.brief.Brief;
import io.briefwise.brief.Import;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** What was found in a text, before anything is kept: title to correct, sections, and what was left out. */
final class LessonPreview extends Section {

    private static final int LONGEST_TITLE = 300;

    private final transient Words words;
    private final TextField title = new TextField();

    LessonPreview(
            Import.Imported imported,
            BriefLines lines,
            Words words,
            SerializableConsumer<String> make,
            SerializableRunnable back) {
        this.words = words;
        Brief brief = imported.brief();
        addClassName("preview");
        title.setLabel(words.say("library.preview.title"));
        title.setValue(brief.title());
        title.setMaxLength(LONGEST_TITLE);
        title.addClassName("title-field");
        title.setManualValidation(true);
        Paragraph by =
                new Paragraph(lines.by(brief).isEmpty() ? words.say("library.preview.no-author") : lines.by(brief));
        by.addClassName("by");
        add(new Headline(words.say("library.preview"), lines.size(brief)), title, by);
        add(new Contents(brief, List.of(), lines, words));
        addLeftOut(imported.source().leftOut());
        add(ways(make, back));
    }

    private void addLeftOut(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        Details details = new Details(words.say("library.preview.left-out", lines.size()), list);
        details.addClassName("left-out");
        add(details);
    }

    private Div ways(SerializableConsumer<String> make, SerializableRunnable back) {
        Button lesson = new Button(words.say("library.preview.make"), event -> {
            String chosen = title.getValue().strip();
            if (chosen.isEmpty()) {
                title.setErrorMessage(words.say("library.preview.no-title"));
                title.setInvalid(true);
                title.focus();
            } else {
                make.accept(chosen);
            }
        });
        lesson.addThemeVariants(ButtonVariant.PRIMARY);
        Button change = new Button(words.say("library.preview.back"), event -> back.run());
        Div ways = new Div(lesson, change);
        ways.addClassName("ways");
        return ways;
    }
}
