package io.briefwise.brief.text;

import org.jsoup.parser.Parser;

/** Traces decoded text back to marked-up source: resolves entities and escapes, and passes over what was dropped. */
public final class Alignment {

    private static final int LONGEST_ENTITY = 32;

    private Alignment() {}

    /** The decoded text, traced to the source from start to end. */
    public static Traced of(String source, int start, int end, String decoded) {
        TracedBuilder traced = new TracedBuilder();
        int at = start;
        for (int i = 0; i < decoded.length(); ) {
            String entity = entity(source, at, end);
            String resolved = entity.isEmpty() ? "" : Parser.unescapeEntities(entity, false);
            if (!resolved.isEmpty() && !resolved.equals(entity) && decoded.startsWith(resolved, i)) {
                traced.add(resolved, at, at + entity.length());
                at += entity.length();
                i += resolved.length();
            } else {
                at = passOver(source, at, end, decoded.charAt(i));
                traced.add(decoded.charAt(i), Math.min(at, end), Math.min(at + 1, end));
                at = Math.min(at + 1, end);
                i++;
            }
        }
        return traced.build();
    }

    private static int passOver(String source, int at, int end, char wanted) {
        boolean skip = at + 1 < end
                && source.charAt(at) != wanted
                && (source.charAt(at) == '\\' || source.charAt(at) == '\r')
                && source.charAt(at + 1) == wanted;
        return skip ? at + 1 : at;
    }

    private static String entity(String source, int at, int end) {
        if (at >= end || source.charAt(at) != '&') {
            return "";
        }
        int close = source.indexOf(';', at);
        return close > 0 && close < Math.min(end, at + LONGEST_ENTITY) ? source.substring(at, close + 1) : "";
    }
}
