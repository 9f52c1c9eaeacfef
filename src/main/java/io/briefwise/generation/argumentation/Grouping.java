package io.briefwise.generation.argumentation;

import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a paragraph sets behind a claim: the statements that follow it without a turn and take up words of it that the text
 * uses seldom, and those added to them ("moreover").
 */
final class Grouping {

    private final Shared shared;
    private final List<Tie> made = new ArrayList<>();

    Grouping(Shared shared) {
        this.shared = shared;
    }

    /**
     * @param paragraph its statements in order, one of a sentence
     * @param known the links that connectives license
     */
    List<Tie> in(List<Statement> paragraph, List<Tie> known) {
        Optional<Statement> claim = Optional.empty();
        for (Statement statement : paragraph) {
            boolean tied = known.stream()
                    .anyMatch(tie -> tie.from().sentence().equals(statement.sentence())
                            || tie.kind() == LinkKind.SUPPORTS
                                    && tie.to().sentence().equals(statement.sentence())
                                    && !tie.from().sentence().equals(statement.sentence()));
            if (!tied && claim.isPresent() && bears(statement)) {
                Statement behind = claim.get();
                List<String> words = marks(behind, statement);
                if (!words.isEmpty()) {
                    made.add(new Tie(
                            statement,
                            behind,
                            LinkKind.SUPPORTS,
                            String.join(" … ", words),
                            SchemeMarks.of(statement, behind, LinkKind.SUPPORTS).orElse(null)));
                    continue;
                }
            }
            if (statement.claims()) {
                claim = Optional.of(statement);
            } else if (statement.kind() != NodeKind.DATA) {
                claim = Optional.empty();
            }
        }
        return List.copyOf(made);
    }

    /** The words in common; where there are none, the pronoun or the "also" that goes on with the claim just before. */
    private List<String> marks(Statement claim, Statement statement) {
        List<String> words = shared.between(claim, statement);
        boolean next = statement.sentence().index() == claim.sentence().index() + 1;
        return !words.isEmpty() || !next
                ? words
                : TakenUp.by(claim, statement).stream().toList();
    }

    private static boolean bears(Statement statement) {
        return statement.kind() == NodeKind.DATA
                && !statement
                        .text()
                        .matches("(?s)(But|Yet|In turn|Still|However|Nevertheless|Even so|None of|Nor|I|We)\\b.*");
    }
}
