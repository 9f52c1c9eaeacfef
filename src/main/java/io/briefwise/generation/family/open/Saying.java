package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.NodeKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of the argument in words that stand alone.
 *
 * @param node the statement
 * @param sentence where it stands
 * @param clause the clause that makes it
 * @param words what it says, as surely as the text says it, to follow "that"
 * @param place " in ¶4" where the words need their paragraph, or nothing
 */
record Saying(ArgumentNode node, TextSentence sentence, Clause clause, String words, String place) {

    private static final Pattern LIST = Pattern.compile(
            ".*\\b(two|three|four|five|several) (\\w+ )?(conditions|things|steps|measures|changes|points|reforms)\\b.*");
    /** What is added to the step and is no part of it. */
    private static final Pattern ADDED = Pattern.compile(
            ", (?:since|because|as|which|though|although|where|who|but|and should|ahead|two|three|or|perhaps)\\b.*");

    /** What nobody does, or what is only thought. */
    private static final Pattern NO_DEED = Pattern.compile(
            "(take note|be aware|note|remember|not|stop|start|come|go|remain|continue|worry|surprise|matter|suffice|bear in mind|be (clear|fair|honest"
                    + "|careful|wary|read|seen|surprised|remembered|noted|understood|judged|treated))\\b.*|(be|have) (?!\\w+ed\\b|given\\b|lent\\b|paid\\b|held\\b|made\\b|set\\b).*"
                    + "|.*\\b(pretend|admit|accept|recognise|recognize|expect|welcome)\\b.*");

    private static final Pattern ADVICE =
            Pattern.compile("(.+?) (?:should|ought to) (?:(?:also|therefore|then|now|at least) )?(.+)");

    Point point() {
        return new Point(node.id(), sentence, node.evidence().getFirst().span(), words);
    }

    int length() {
        return words.split(" ").length;
    }

    String mark() {
        return sentence.mark();
    }

    /** Whether it is the sentence that a paragraph opens with. */
    boolean opens() {
        return sentence.analysis().start() == 0;
    }

    boolean isAuthors() {
        return node.holder().equals(ArgumentNode.AUTHOR);
    }

    /** Whether it asks for one thing that somebody can do, and does not announce a list or ask for attention. */
    boolean isStep() {
        return node.kind() == NodeKind.RECOMMENDATION
                && step().isPresent()
                && !LIST.matcher(words).matches()
                && !NO_DEED.matcher(step().orElseThrow()).matches();
    }

    /** "The name appears on maps", "councils may already raise the tax": nothing is left open by these words. */
    boolean isSeen() {
        return words.matches(
                "(?s).*\\b(appears?|appeared) (in|on|at|under|among)\\b.*|.*\\b(may|can) (already|now|by law)\\b.*");
    }

    /** Whether it compares with what stands before it. */
    boolean compares() {
        return words.matches(
                "(?s).*\\b(equally|more|less|further|worse|better|another|as well|smaller|larger|lower|higher|greater|fewer|stronger|weaker)\\b(?!.* (than|of)\\b).*");
    }

    /** Who ought to do something; empty where it is no advice. */
    Optional<String> advised() {
        Matcher advice = ADVICE.matcher(words);
        return advice.matches() ? Optional.of(advice.group(1)) : Optional.empty();
    }

    /** What ought to be done, as it stands after "should". */
    Optional<String> step() {
        Matcher advice = ADVICE.matcher(words);
        return advice.matches() ? Optional.of(ADDED.matcher(advice.group(2)).replaceFirst("")) : Optional.empty();
    }

    /** What it is about. */
    String subject() {
        return new Wording(clause).inside(clause.subject());
    }
}
