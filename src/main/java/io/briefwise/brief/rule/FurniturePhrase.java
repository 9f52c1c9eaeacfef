package io.briefwise.brief.rule;

import java.util.List;
import java.util.regex.Pattern;

/** A rule that knows furniture by its wording: the whole line must fit. */
abstract class FurniturePhrase implements LineRule {

    private static final List<Finding> FURNITURE = List.of(new Finding.Furniture());

    private final Pattern wording;
    private final int mostWords;

    FurniturePhrase(int mostWords, String wording) {
        this.wording = Pattern.compile(wording, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.mostWords = mostWords;
    }

    @Override
    public List<Finding> read(Line line) {
        return line.words() <= mostWords && wording.matcher(line.text()).matches() ? FURNITURE : List.of();
    }

    static List<Line> lines(String... texts) {
        return List.of(texts).stream().map(Line::body).toList();
    }
}
