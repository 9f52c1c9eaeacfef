package io.briefwise.brief.text;

import java.util.Arrays;

/** Puts a traced text together. */
public final class TracedBuilder {

    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[64];
    private int[] to = new int[64];

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    public TracedBuilder add(char character, int start, int end) {
        int at = text.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        text.append(character);
        from[at] = start;
        to[at] = end;
        return this;
    }

    public TracedBuilder add(CharSequence characters, int start, int end) {
        for (int i = 0; i < characters.length(); i++) {
            add(characters.charAt(i), start, end);
        }
        return this;
    }

    public TracedBuilder add(Traced piece) {
        for (int i = 0; i < piece.length(); i++) {
            add(piece.text().charAt(i), piece.from(i), piece.to(i));
        }
        return this;
    }

    /** Puts in a character that stands for whatever lies between what is here and the position next in the original. */
    public TracedBuilder bridge(char character, int next) {
        int end = text.isEmpty() ? next : to[text.length() - 1];
        return add(character, Math.min(end, next), Math.max(end, next));
    }

    /** Lets the last character stand for everything up to the position. */
    void stretch(int end) {
        to[text.length() - 1] = end;
    }

    boolean endsWith(char character) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == character;
    }

    public TracedBuilder dropLast() {
        text.setLength(text.length() - 1);
        return this;
    }

    public Traced build() {
        return new Traced(text.toString(), Arrays.copyOf(from, text.length()), Arrays.copyOf(to, text.length()));
    }
}
