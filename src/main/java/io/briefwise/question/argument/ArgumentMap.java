package io.briefwise.question.argument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The argument of a text.
 *
 * @param nodes its statements, in the order of the text
 * @param links how they bear on each other
 */
public record ArgumentMap(List<ArgumentNode> nodes, List<ArgumentLink> links) {

    /** That of a text that argues for nothing. */
    public static final ArgumentMap NONE = new ArgumentMap(List.of(), List.of());

    public ArgumentMap {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        Set<String> ids = nodes.stream().map(ArgumentNode::id).collect(Collectors.toSet());
        if (ids.size() < nodes.size()) {
            throw new IllegalArgumentException("two statements of one id among "
                    + nodes.stream().map(ArgumentNode::id).toList());
        }
        Set<Set<String>> pairs = new HashSet<>();
        for (ArgumentLink link : links) {
            if (!ids.contains(link.from()) || !ids.contains(link.to())) {
                throw new IllegalArgumentException("a link to a statement that is not there: " + link);
            }
            if (!pairs.add(Set.of(link.from(), link.to()))) {
                throw new IllegalArgumentException("two links between the same statements: " + link);
            }
        }
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /**
     * The statement of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ArgumentNode node(String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no statement “" + id + "”"));
    }

    /** What bears on a statement. */
    public List<ArgumentLink> bearingOn(String id) {
        return links.stream().filter(link -> link.to().equals(id)).toList();
    }

    /** What a statement bears on. */
    public List<ArgumentLink> from(String id) {
        return links.stream().filter(link -> link.from().equals(id)).toList();
    }

    /** The statements that bear on no other and that others bear on: what the text argues for. */
    public List<ArgumentNode> mainClaims() {
        return nodes.stream()
                .filter(node ->
                        from(node.id()).isEmpty() && !bearingOn(node.id()).isEmpty())
                .toList();
    }
}
