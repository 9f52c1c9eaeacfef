package io.briefwise.brief.rule;

import io.briefwise.brief.Aside;
import java.util.List;
import java.util.regex.Pattern;

/** A note or reference behind the text, known by its number in brackets or as a power. */
final class Note implements LineRule {

    private static final Pattern WORDING =
            Pattern.compile("^(?:\\[\\d{1,3}]|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|\\^)\\s*\\S.*", Pattern.DOTALL);

    @Override
    public String id() {
        return "note";
    }

    @Override
    public List<Finding> read(Line line) {
        boolean note =
                line.place() == Place.TAIL && WORDING.matcher(line.text()).matches();
        return note ? List.of(new Finding.Beside(Aside.Kind.FOOTNOTE)) : List.of();
    }

    @Override
    public List<Line> fires() {
        return List.of(Line.tail("[1] Jane Doe, On Tigers, 2013."), Line.tail("² See the annex."));
    }

    @Override
    public List<Line> silentOn() {
        return List.of(Line.body("[1] Jane Doe, On Tigers, 2013."), Line.tail("1 in 3 people goes hungry."));
    }
}
