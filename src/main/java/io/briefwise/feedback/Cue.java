package io.briefwise.feedback;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a phrase of a draft is a mark of. */
enum Cue {
    /** A position of one's own. */
    POSITION,
    REASON,
    OTHER_SIDE,
    /** A reserve: may, likely, appears. */
    HEDGE,
    /** Certainty: will, clearly, proves. */
    SURE,
    /** Something that the text leaves out or takes for granted. */
    GAP,
    /** A turn against what was said: however, not. */
    TURN,
    /** Words that leave no room: always, never. */
    ABSOLUTE,
    /** Somebody's words or view. */
    ATTRIBUTION;

    private static final Map<Cue, Pattern> PATTERNS = read();

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean in(String text) {
        return pattern().matcher(plain(text)).find();
    }

    /** How many marks stand in the text. */
    int count(String text) {
        return (int) pattern().matcher(plain(text)).results().count();
    }

    private Pattern pattern() {
        return PATTERNS.getOrDefault(this, Pattern.compile("(?!)"));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\'', '’');
    }

    private static Map<Cue, Pattern> read() {
        List<String[]> lines = Table.lines("cues.tsv").stream()
                .map(line -> line.split("\t", 2))
                .toList();
        Map<Cue, Pattern> patterns = new EnumMap<>(Cue.class);
        for (Cue cue : values()) {
            // the longest first, so that "does not prove" is not counted as "not prove"
            String any = lines.stream()
                    .filter(cells -> cells[0].equals(cue.id()))
                    .map(cells -> cells[1])
                    .sorted((one, other) -> other.length() - one.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            patterns.put(cue, Pattern.compile("(?<![\\p{L}’])(?:" + any + ")(?![\\p{L}])"));
        }
        return patterns;
    }
}
