package io.briefwise.brief.text;

import java.util.Arrays;
import java.util.List;

/** A text of which every character knows the stretch of the original that it stands for. */
public final class Traced {

    public static final Traced EMPTY = new Traced("", new int[0], new int[0]);

    private final String text;
    private final int[] from;
    private final int[] to;

    Traced(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The original from start to end, unchanged. */
    public static Traced of(String original, int start, int end) {
        int[] from = new int[end - start];
        int[] to = new int[end - start];
        for (int i = 0; i < from.length; i++) {
            from[i] = start + i;
            to[i] = start + i + 1;
        }
        return new Traced(original.substring(start, end), from, to);
    }

    public static Traced of(String original) {
        return of(original, 0, original.length());
    }

    /** The pieces one after the other, with a blank between each two. */
    public static Traced joined(List<Traced> pieces) {
        TracedBuilder whole = new TracedBuilder();
        for (Traced piece : pieces) {
            if (!whole.isEmpty() && piece.length() > 0) {
                whole.bridge(' ', piece.from(0));
            }
            whole.add(piece);
        }
        return whole.build();
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** Where the character's stretch of the original starts. */
    public int from(int index) {
        return from[index];
    }

    /** One past the end of the character's stretch of the original. */
    public int to(int index) {
        return to[index];
    }

    public Traced slice(int start, int end) {
        return new Traced(
                text.substring(start, end), Arrays.copyOfRange(from, start, end), Arrays.copyOfRange(to, start, end));
    }

    public Traced slice(int start) {
        return slice(start, length());
    }

    /** The same text, said to stand later in its original. */
    public Traced movedBy(int distance) {
        return new Traced(
                text,
                Arrays.stream(from).map(at -> at + distance).toArray(),
                Arrays.stream(to).map(at -> at + distance).toArray());
    }

    @Override
    public String toString() {
        return text;
    }
}
