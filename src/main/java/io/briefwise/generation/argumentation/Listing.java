package io.briefwise.generation.argumentation;

import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements that a sentence announces by their number and that then come one by one: "three conditions", "First, …". */
final class Listing {

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?is).*\\b(two|three|four|five|six|several|some|following) (?:\\w+ ){0,2}?(conditions|things|steps|measures|changes|reforms"
                    + "|recommendations|reasons|points|proposals|requirements|principles|arguments|objections|grounds)\\b.*");
    private static final Pattern MEMBER = Pattern.compile(
            "(?i)^((?:First|Second|Third|Fourth|Fifth|Last|Final)(?:ly)?|The (?:first|second|third|fourth|last)|To begin with|(?:And )?They (?:should|must|ought to))\\b.*");

    private Listing() {}

    /**
     * @param statements in the order of the text
     */
    static List<Tie> in(List<Statement> statements) {
        List<Tie> ties = new ArrayList<>();
        Optional<Statement> head = Optional.empty();
        for (Statement statement : statements) {
            Matcher member = MEMBER.matcher(statement.text());
            if (head.isPresent()
                    && head.get().sentence().section() != statement.sentence().section()) {
                head = Optional.empty();
            }
            if (head.isPresent() && member.matches() && belongs(member.group(1), statement, head.get())) {
                ties.add(new Tie(statement, head.get(), kind(head.get()), member.group(1)));
            } else if (ANNOUNCED.matcher(statement.text()).matches()
                    && (statement.claims() || statement.text().matches("(?i)there (is|are)\\b.*"))) {
                head = Optional.of(statement);
            }
        }
        return ties;
    }

    /** A pronoun only takes up what is announced in its own paragraph, as advice. */
    private static boolean belongs(String cue, Statement statement, Statement head) {
        return !cue.contains("hey")
                || statement.sentence().number() == head.sentence().number()
                        && head.kind() == NodeKind.RECOMMENDATION
                        && statement.kind() == NodeKind.RECOMMENDATION;
    }

    private static LinkKind kind(Statement head) {
        Matcher announced = ANNOUNCED.matcher(head.text());
        boolean reasons = announced.matches() && announced.group(2).matches("reasons|grounds|arguments");
        return reasons ? LinkKind.SUPPORTS : LinkKind.ELABORATES;
    }
}
