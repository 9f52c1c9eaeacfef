package io.briefwise.ui.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.mastery.Calibration;
import io.briefwise.statistics.Share;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How often a learner is right where they say how sure they are: a sentence, a picture, and its numbers in a table. */
final class CalibrationPart extends Div {

    private final transient Words words;

    CalibrationPart(Words words, Calibration calibration) {
        this.words = words;
        addClassName("calibration");
        Paragraph meaning = new Paragraph(
                words.say("mastery.calibration." + calibration.meaning().name().toLowerCase(Locale.ROOT)));
        meaning.addClassName("why");
        add(meaning);
        if (calibration.levels().stream().anyMatch(level -> level.answers() > 0)) {
            Div both = new Div(new CalibrationCurve(words, calibration.levels()), table(calibration.levels()));
            both.addClassName("curve-and-table");
            add(both);
        }
    }

    private NativeTable table(List<Calibration.Level> levels) {
        NativeTable table = new NativeTable();
        table.addClassName("num");
        NativeTableHeader head = table.getHead();
        NativeTableRow titles = new NativeTableRow();
        for (String column : List.of("said", "answers", "right", "fits")) {
            titles.add(scoped(words.say("progress.calibration." + column), "col"));
        }
        head.add(titles);
        levels.forEach(level -> table.getBody().add(row(level)));
        return table;
    }

    private NativeTableRow row(Calibration.Level level) {
        return new NativeTableRow(
                scoped(
                        words.say(
                                "progress.certainty." + level.certainty().name().toLowerCase(Locale.ROOT)),
                        "row"),
                new NativeTableCell(String.valueOf(level.answers())),
                new NativeTableCell(right(level.right())),
                new NativeTableCell(words.say("progress.range", level.honestFrom(), level.honestTo())));
    }

    private String right(@Nullable Share right) {
        return right == null
                ? words.say("progress.calibration.none")
                : words.say(
                        "progress.calibration.share",
                        right.share(),
                        right.interval().low(),
                        right.interval().high());
    }

    private static Component scoped(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
