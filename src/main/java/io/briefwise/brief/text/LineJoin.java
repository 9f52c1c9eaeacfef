package io.briefwise.brief.text;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of a paragraph. A hyphen at a line's end stays where the text writes the word with it elsewhere
 * ("co-operation"), goes where the text writes it in one ("cooperation"), and else stays only after a prefix or before
 * a capital ("non-", "Anglo-").
 */
public final class LineJoin {

    private static final Pattern END = Pattern.compile("(?:^|.*[^\\p{L}-])((?:\\p{L}+-)*\\p{L}+)-$", Pattern.DOTALL);
    private static final Pattern START = Pattern.compile("^(\\p{L}+(?:-\\p{L}+)*)");
    private static final Set<String> PREFIXES = Set.of(
            "anti", "co", "cross", "ex", "half", "high", "long", "low", "mid", "multi", "non", "out", "post", "pre",
            "pro", "self", "semi", "short", "sub", "two", "three", "well");

    private final Vocabulary vocabulary;

    public LineJoin(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Traced join(List<Traced> lines) {
        TracedBuilder whole = new TracedBuilder();
        Traced last = Traced.EMPTY;
        for (Iterator<Traced> remaining = lines.iterator(); remaining.hasNext(); ) {
            Traced line = remaining.next();
            if (line.length() == 0) {
                continue;
            }
            glue(whole, last, line);
            whole.add(line);
            last = line;
        }
        return whole.build();
    }

    private void glue(TracedBuilder whole, Traced last, Traced line) {
        if (whole.isEmpty()) {
            return;
        }
        Matcher before = END.matcher(last.text());
        Matcher after = START.matcher(line.text());
        if (!before.matches() || !after.find()) {
            whole.bridge(' ', line.from(0));
        } else if (!keepsHyphen(before.group(1), after.group(1))) {
            whole.dropLast();
        }
    }

    private boolean keepsHyphen(String before, String after) {
        if (vocabulary.has(before + "-" + after)) {
            return true;
        }
        if (vocabulary.has(before + after)) {
            return false;
        }
        return Character.isUpperCase(after.codePointAt(0))
                || before.contains("-")
                || PREFIXES.contains(before.toLowerCase(Locale.ROOT));
    }
}
