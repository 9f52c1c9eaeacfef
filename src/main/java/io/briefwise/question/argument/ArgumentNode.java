package io.briefwise.question.argument;

import io.briefwise.question.Evidence;
import java.util.List;

/**
 * One statement of an argument.
 *
 * @param id its name in the map, unique there
 * @param kind what it is in the argument
 * @param holder whose it is: "author", or whom the text names
 * @param modality how surely its holder puts it forward
 * @param evidence where it stands in the text; the first span is the statement itself
 */
public record ArgumentNode(String id, NodeKind kind, String holder, Modality modality, List<Evidence> evidence) {

    /** The holder of what nobody else is said to hold. */
    public static final String AUTHOR = "author";

    public ArgumentNode {
        evidence = List.copyOf(evidence);
        if (id.isBlank() || holder.isBlank() || evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    "a statement has an id, a holder and a place: “%s”, “%s”, %s".formatted(id, holder, evidence));
        }
    }

    /** Its words. */
    public String text() {
        return evidence.getFirst().text();
    }
}
