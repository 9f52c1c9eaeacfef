package io.briefwise.question.argument;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A statement with what bears on it, and so on: an argument told as a list in a list. A statement that bears on two others
 * stands under the first of them only.
 *
 * @param node the statement
 * @param link how it bears on the one it stands under, null at the top
 * @param branches what bears on it, in the order of the text
 */
public record ArgumentBranch(ArgumentNode node, @Nullable ArgumentLink link, List<ArgumentBranch> branches) {

    public ArgumentBranch {
        branches = List.copyOf(branches);
    }

    /** The argument of one section: what bears on nothing else there, those first on which something bears. */
    public static List<ArgumentBranch> of(ArgumentMap map, int section) {
        Predicate<String> here = id -> map.node(id).evidence().getFirst().span().section() == section;
        Set<String> told = new HashSet<>();
        return map.nodes().stream()
                .filter(node -> here.test(node.id()))
                .filter(node -> map.from(node.id()).stream().noneMatch(link -> here.test(link.to())))
                .map(node -> branch(map, node, null, here, told))
                .sorted(Comparator.comparing(branch -> branch.branches().isEmpty()))
                .toList();
    }

    private static ArgumentBranch branch(
            ArgumentMap map, ArgumentNode node, @Nullable ArgumentLink link, Predicate<String> here, Set<String> told) {
        told.add(node.id());
        return new ArgumentBranch(
                node,
                link,
                map.bearingOn(node.id()).stream()
                        .filter(bearing -> here.test(bearing.from()))
                        .filter(bearing -> told.add(bearing.from()))
                        .map(bearing -> branch(map, map.node(bearing.from()), bearing, here, told))
                        .toList());
    }
}
