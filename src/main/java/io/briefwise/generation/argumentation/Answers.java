package io.briefwise.generation.argumentation;

import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.NodeKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The claims that answer a question the text has asked: they open a paragraph after it and take up what it asks; names alone
 * do not tell, since the whole text speaks of them. A question of what should be done is answered by advice.
 */
final class Answers {

    private static final int SHORTEST = 5;
    private static final int ALIKE = 4;

    private Answers() {}

    static List<Tie> in(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.kind() == NodeKind.QUESTION)
                .flatMap(question -> to(question, statements))
                .toList();
    }

    private static Stream<Tie> to(Statement question, List<Statement> statements) {
        List<String> asked = words(question.text().replaceFirst("(?s)^.*: ", ""));
        boolean advice = question.text().matches("(?is).*\\b(should|ought|must)\\b.*");
        return statements.stream()
                .filter(Statement::claims)
                .filter(claim -> claim.sentence().index() > question.sentence().index())
                .filter(claim -> claim.sentence().analysis().start() == 0)
                .filter(claim -> advice || claim.kind() != NodeKind.RECOMMENDATION)
                .flatMap(claim -> {
                    List<String> taken = words(claim.text()).stream()
                            .filter(word -> asked.stream().anyMatch(other -> alike(word, other)))
                            .toList();
                    boolean told = taken.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)))
                            || claim.kind() == NodeKind.RECOMMENDATION;
                    boolean enough = taken.size() > 1 || claim.kind() == NodeKind.RECOMMENDATION && !taken.isEmpty();
                    return told && enough
                            ? Stream.of(new Tie(claim, question, LinkKind.ANSWERS, String.join(" … ", taken)))
                            : Stream.empty();
                });
    }

    /** "driving" and "driven", "concern" and "concerned". */
    private static boolean alike(String one, String other) {
        return one.toLowerCase(Locale.ROOT)
                        .substring(0, ALIKE)
                        .equals(other.toLowerCase(Locale.ROOT).substring(0, ALIKE))
                && Math.abs(one.length() - other.length()) <= ALIKE;
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .filter(word -> !word.matches(
                        "(?i)(which|there|their|these|those|would|could|should|about|after|before|being)"))
                .distinct()
                .toList();
    }
}
