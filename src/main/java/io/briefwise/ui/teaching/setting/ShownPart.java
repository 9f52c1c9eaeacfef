package io.briefwise.ui.teaching.setting;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.quiz.Disclosure;
import io.briefwise.quiz.Shown;
import io.briefwise.quiz.Stage;
import io.briefwise.ui.parts.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What learners are shown when: a table of boxes to tick. */
final class ShownPart extends SettingPart {

    private final Map<Stage, Map<Shown, Checkbox>> boxes = new EnumMap<>(Stage.class);

    ShownPart(Words words, SerializableRunnable changed) {
        super(words.say("setting.shown"), changed);
        Paragraph lead = new Paragraph(words.say("setting.shown.lead"));
        lead.addClassName("quietly");
        NativeTable table = new NativeTable();
        table.addClassName("setting-grid");
        table.setCaptionText(words.say("setting.shown"));
        table.getCaption().addClassName("unseen");
        NativeTableRow head = table.getHead().addRow();
        head.add(new NativeTableCell());
        for (Shown what : Shown.values()) {
            head.add(header(words.say("setting.shown." + what), "col"));
        }
        for (Stage stage : Stage.values()) {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(words.say("setting.stage." + stage), "row"));
            Map<Shown, Checkbox> here = new EnumMap<>(Shown.class);
            for (Shown what : Shown.values()) {
                Checkbox box = new Checkbox();
                box.setAriaLabel(words.say(
                        "setting.shown.box", words.say("setting.shown." + what), words.say("setting.stage." + stage)));
                here.put(what, box);
                row.add(new NativeTableCell(box));
                watch(box);
            }
            boxes.put(stage, here);
        }
        add(lead, table);
    }

    void show(Disclosure disclosure) {
        fill(() -> boxes.forEach((stage, here) ->
                here.forEach((what, box) -> box.setValue(disclosure.at(stage).contains(what)))));
    }

    Disclosure disclosure() {
        Map<Stage, Set<Shown>> shown = new EnumMap<>(Stage.class);
        boxes.forEach((stage, here) -> {
            Set<Shown> ticked = EnumSet.noneOf(Shown.class);
            here.forEach((what, box) -> {
                if (box.getValue()) {
                    ticked.add(what);
                }
            });
            shown.put(stage, ticked);
        });
        return new Disclosure(shown);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
