package io.briefwise.ui.teaching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.briefwise.analytics.Cell;
import io.briefwise.analytics.ClassPicture;
import io.briefwise.ui.parts.Headline;
import io.briefwise.ui.parts.SkillTitle;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** What an instructor should look at first, in plain words. */
final class AttentionList extends Section {

    private static final int NAMES = 6;

    private final transient Words words;

    AttentionList(ClassPicture picture, Words words) {
        this.words = words;
        addClassName("attention");
        add(new Headline(words.say("teaching.attention")));
        List<Attention> points = Attention.in(picture);
        points.forEach(point -> add(shown(point, picture)));
        if (points.isEmpty()) {
            Paragraph calm = new Paragraph(words.say(
                    picture.summary().handedIn() < Cell.LEAST_CASES
                            ? "teaching.attention.too-few"
                            : "teaching.attention.none"));
            calm.addClassName("quietly");
            add(calm);
        }
    }

    private Div shown(Attention point, ClassPicture picture) {
        int handedIn = picture.summary().handedIn();
        return switch (point) {
            case Attention.Hardest hardest ->
                note(
                        words.say(
                                "teaching.attention.question",
                                hardest.question().number()),
                        words.say(
                                "teaching.attention.hardest",
                                Percent.of(hardest.right().share()),
                                Percent.of(hardest.right().interval().low()),
                                Percent.of(hardest.right().interval().high())));
            case Attention.Tempting tempting ->
                note(
                        words.say(
                                "teaching.attention.question",
                                tempting.question().number()),
                        words.say(
                                "teaching.attention.tempting",
                                tempting.option().count(),
                                handedIn,
                                tempting.option().text(),
                                tempting.key().count()));
            case Attention.WeakestSection weakest ->
                note(SectionName.of(weakest.section(), words), said("teaching.attention.section", weakest.right()));
            case Attention.WeakestSkill weakest ->
                note(SkillTitle.of(weakest.skill()), said("teaching.attention.skill", weakest.right()));
            case Attention.Missing missing ->
                note(words.say("teaching.attention.missing", missing.names().size()), names(missing.names()));
        };
    }

    private String said(String key, Cell.Judged right) {
        return words.say(
                key,
                Percent.of(right.share()),
                Percent.of(right.interval().low()),
                Percent.of(right.interval().high()));
    }

    private String names(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
        return names.size() <= NAMES ? some : words.say("teaching.attention.more", some, names.size() - NAMES);
    }

    private static Div note(String title, String text) {
        Div note = new Div(new H3(title), new Paragraph(text));
        note.addClassName("note");
        return note;
    }
}
