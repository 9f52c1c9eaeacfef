package io.briefwise.ui.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.briefwise.brief.Aside;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** Tables, figures and footnotes, after the last section. */
final class BesideText extends Section {

    BesideText(Words words, List<Aside> asides) {
        addClassName("beside");
        add(new H2(words.say("reading.beside")));
        asides.forEach(aside -> {
            Paragraph kind = new Paragraph(words.say("reading.beside." + aside.kind()));
            kind.addClassName("label");
            add(kind, shown(aside));
        });
    }

    private static Component shown(Aside aside) {
        return switch (aside.kind()) {
            case TABLE -> table(aside.text());
            case FIGURE, FOOTNOTE -> new Paragraph(aside.text());
        };
    }

    private static NativeTable table(String text) {
        NativeTable table = new NativeTable();
        text.lines().forEach(line -> {
            NativeTableRow row = new NativeTableRow();
            for (String cell : line.split("\t", -1)) {
                row.add(new NativeTableCell(cell));
            }
            table.add(row);
        });
        return table;
    }
}
