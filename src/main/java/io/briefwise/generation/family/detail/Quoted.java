package io.briefwise.generation.family.detail;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Connectives;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import io.briefwise.question.Cloze;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A sentence as a question quotes it beside the number of its paragraph: whole, or the part of it between semicolons. It
 * may lean on its paragraph but does not begin with a word that only points.
 *
 * @param sentence the sentence
 * @param first index of its first quoted token; a connective that ties it to the sentence before is left out
 * @param last index of its last quoted token; the full stop is left out
 */
record Quoted(TextSentence sentence, int first, int last) {

    private static final int SHORTEST = 9;
    private static final int LONGEST = 34;
    private static final int OPENING = 3;
    private static final Pattern POINTING =
            Pattern.compile("(?i)it|its|he|his|she|her|they|their|them|we|our|i|my|you|your"
                    + "|this|that|these|those|such|both|another|others|there|here|one|neither|either|none|each");
    private static final Pattern TIED = Pattern.compile(
            "(?i)(?:in|by) (?:contrast|turn|addition|fact|other words)\\b.*"
                    + "|(?:as a result|for (?:example|instance)|of (?:these|those|them)|in (?:that|this)|on the other)\\b.*"
                    + "|which .*|that .*|not .*|the (?:same|second|third|latter|former|other|first (?:is|was|of|and|,)|first,) .*"
                    + "|[^,]*\\b(?:years?|months?|weeks?|days?|decades?) (?:later|earlier|before|after)\\b.*"
                    + "|.*\\bthe (?:figure|proportion|number|share|total|rate)s? (?:is|was|are|were|had|rose|fell|stood|stands)\\b.*");
    private static final Pattern UNCOUNTED =
            Pattern.compile("(?i)most|many|some|few|several|all|half|more|fewer|less|two|three|four|five|six");
    /** A pronoun that stands for what the sentence itself hardly names. */
    private static final Pattern STRAY = Pattern.compile(
            "(?i).*\\b(?:to|of|on|for|against|from|with|in|by|at|into|than) (?:it|them|him|her|this|these|those(?! who))\\b.*"
                    + "|.* (?:this|that|these|those|so|it|them|too|as well)");
    /** Somebody's own words, and what is no plain statement. */
    private static final Pattern SPOKEN =
            Pattern.compile("(?s)[“\"‘].*|.*[?!\"…].*|.*[,.]”.*|.*\\b(?:I|we|my|our|you)\\b.*");

    /** The quotation around a token; empty where the sentence cannot be shown by itself. */
    static Optional<Quoted> around(TextSentence sentence, int token) {
        Sentence analysis = sentence.analysis();
        int end = analysis.tokens().size() - 1;
        if (!sentence.text().endsWith(".")) {
            return Optional.empty();
        }
        int first = 0;
        int last = end - 1;
        for (int i = 0; i < end; i++) {
            if (analysis.token(i).text().equals(";")) {
                first = i < token ? i + 1 : first;
                last = i > token ? Math.min(last, i - 1) : last;
            }
        }
        while (first < token && (Connectives.opens(analysis.token(first)) || isComma(analysis.token(first)))) {
            first++;
        }
        Quoted quoted = new Quoted(sentence, first, last);
        return quoted.isShown() ? Optional.of(quoted) : Optional.empty();
    }

    private boolean isShown() {
        Sentence analysis = sentence.analysis();
        String words = words();
        int count = words.split("\\s+").length;
        boolean part = UNCOUNTED.matcher(analysis.token(first).text()).matches()
                && analysis.token(first + 1).tag().matches("V.*|MD|RB|IN");
        boolean points = part
                || analysis.tokens().subList(first, Math.min(first + OPENING, last)).stream()
                        .anyMatch(token -> POINTING.matcher(token.text()).matches())
                || hangsOnPronoun()
                || namesNobody();
        boolean states = sentence.clauses().stream()
                .anyMatch(clause -> first <= clause.subject().first()
                        && clause.verbs().main() <= last
                        && analysis.token(clause.verbs().finite()).tag().matches("VBD|VBZ|VBP|MD"));
        return count >= SHORTEST
                && count <= LONGEST
                && states
                && !points
                && !TIED.matcher(words).matches()
                && !STRAY.matcher(words).matches()
                && !SPOKEN.matcher(words).matches()
                && balanced(words);
    }

    /** "In a second trial, they were given less": the main clause is about a pronoun that no clause before it explains. */
    private boolean hangsOnPronoun() {
        return sentence.clauses().stream()
                .filter(clause -> clause.standing() == Standing.MAIN || clause.standing() == Standing.COORDINATE)
                .filter(clause ->
                        first <= clause.subject().first() && clause.subject().last() <= last)
                .min(Comparator.comparingInt(clause -> clause.subject().first()))
                .filter(clause -> clause.subjectHead().tag().startsWith("PRP"))
                .filter(clause -> sentence.clauses().stream()
                        .filter(other -> first <= other.first()
                                && other.subject().last() < clause.subject().first())
                        .noneMatch(other -> other.subjectHead().isNoun()
                                && (clause.subjectHead().text().matches("(?i)they")
                                        == other.subjectHead().tag().endsWith("S"))))
                .isPresent();
    }

    /** "before he was born": no noun before it can be the person. */
    private boolean namesNobody() {
        Sentence analysis = sentence.analysis();
        return IntStream.rangeClosed(first, last)
                .filter(i -> analysis.token(i).text().matches("he|she|his|her|him"))
                .anyMatch(i -> IntStream.range(first, i)
                        .noneMatch(j -> analysis.token(j).tag().matches("NNP?")));
    }

    private static boolean balanced(String words) {
        return count(words, '“') == count(words, '”') && count(words, '(') == count(words, ')');
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }

    private static boolean isComma(Token token) {
        return token.text().equals(",");
    }

    /** As the text has it, with a capital. */
    String words() {
        return Wording.option(sentence.analysis().text(first, last));
    }

    /** With a gap in the place of some tokens, and with the inner marks that a quotation asks for. */
    String gapped(int from, int to) {
        Sentence analysis = sentence.analysis();
        String before = from > first
                ? analysis.text(first, from)
                        .replaceFirst(Pattern.quote(analysis.token(from).text()) + "$", "")
                : "";
        String after = to < last
                ? analysis.text(to, last).substring(analysis.token(to).text().length())
                : "";
        return Wording.option(before + Cloze.GAP + after).replace('“', '‘').replace('”', '’');
    }
}
