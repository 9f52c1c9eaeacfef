package io.briefwise.brief.rule;

import java.util.List;
import java.util.regex.Pattern;

/** The heading of notes and references. */
final class NotesHeading implements LineRule {

    private static final Pattern WORDING = Pattern.compile(
            "(?:\\d+\\.?\\s+)?(?:(?:end|foot)?notes|references|bibliography|works cited|notes and references|sources)\\W*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "notes-heading";
    }

    @Override
    public List<Finding> read(Line line) {
        return WORDING.matcher(line.text()).matches() ? List.of(new Finding.NotesFollow()) : List.of();
    }

    @Override
    public List<Line> fires() {
        return List.of(Line.tail("References"), Line.tail("Endnotes:"), Line.body("Notes"));
    }

    @Override
    public List<Line> silentOn() {
        return List.of(Line.body("Notes from the summit"), Line.body("References to the treaty were cut."));
    }
}
