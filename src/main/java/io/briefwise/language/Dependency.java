package io.briefwise.language;

/**
 * One arrow of a dependency parse, after Universal Dependencies.
 *
 * @param head index of the governing token in its sentence, {@link #ROOT} above the root
 * @param dependent index of the governed token
 * @param relation such as {@code nsubj} or {@code obl}
 */
public record Dependency(int head, int dependent, String relation) {

    public static final int ROOT = -1;

    /** Whether the relation is the given one or one of its subtypes: {@code nsubj:pass} is an {@code nsubj}. */
    public boolean is(String base) {
        return relation.equals(base) || relation.startsWith(base + ":");
    }
}
