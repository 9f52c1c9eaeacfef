package io.briefwise.brief.rule;

import io.briefwise.brief.Aside;
import java.util.List;
import java.util.regex.Pattern;

/** The line beneath a picture or above a table, and whose picture it is. */
final class Caption implements LineRule {

    private static final Pattern TABLE =
            Pattern.compile("^(?:table|box)\\s+[\\dIVX]+(?:\\.\\d+)?\\s*[.:–—|].{0,300}", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURE = Pattern.compile(
            "^(?:fig(?:ure|\\.)?|chart|map|graph|exhibit|photo|image)\\s+\\d+(?:\\.\\d+)?\\s*[.:–—|].{0,300}|"
                    + "^(?:photo(?:graph|s)?|images?|pictures?|illustration|caption|photo credits?|image credits?)\\s*(?:by|courtesy(?: of)?)?\\s*[:/|©].{0,150}",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "caption";
    }

    @Override
    public List<Finding> read(Line line) {
        if (line.words() > 45) {
            return List.of();
        }
        if (TABLE.matcher(line.text()).matches()) {
            return List.of(new Finding.Beside(Aside.Kind.TABLE));
        }
        return FIGURE.matcher(line.text()).matches() ? List.of(new Finding.Beside(Aside.Kind.FIGURE)) : List.of();
    }

    @Override
    public List<Line> fires() {
        return List.of(
                Line.body("Figure 1: Arms exports by year"),
                Line.body("Table 2. Members of the organisation"),
                Line.body("Photograph: Jane Doe/Reuters"));
    }

    @Override
    public List<Line> silentOn() {
        return List.of(
                Line.body("Figure 1 shows that exports fell."),
                Line.body("Table 2 lists the members."),
                Line.body("Pictures of the launch went around the world."));
    }
}
