package io.briefwise.generation.candidate;

import io.briefwise.generation.claim.SelfContained;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Connectives;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a sentence around a date or figure that says something by itself, in the text's own words: cut at
 * semicolons, at clauses joined on and at what only enlarges on it.
 *
 * @param sentence the sentence
 * @param first index of its first token
 * @param last index of its last token, without the full stop
 */
public record Statement(TextSentence sentence, int first, int last) {

    private static final int SHORTEST = 6;
    private static final Pattern BREAK = Pattern.compile("[;:—–]|--");
    private static final Pattern TURN = Pattern.compile(
            "(?i)whereas|while|although|though|but|which|who|because|since|so|yet|where|when|if|unless");
    private static final Pattern LOOSE = Pattern.compile("(?s)[“\"‘].*|.*[?!‘\"].*|.*[,.]”.*");
    private static final Pattern OWNERS = Pattern.compile("(?i).*\\b(its|their|his|her)\\b.*");
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i).*\\b(?:(?:last|this|next) (?:year|summer|winter|spring|autumn|fall|month|week|night|season|january|february"
                    + "|march|april|may|june|july|august|september|october|november|december)|today|tonight|yesterday|tomorrow"
                    + "|now|ago|so far|at present|currently|recently|the following|the previous|concerned|the same|latter|former"
                    + "|again|still|already|only then|as well|too|instead|alone|since then|the year before|the rest|at first"
                    + "|the remainder|the others?|elsewhere|in question|in return|above|below|do not|one of the)\\b.*");

    /** The statement that a mention stands in; empty where it would not be understood by itself. */
    public static Optional<Statement> around(Passage passage, TextSentence sentence, Mention mention, int longest) {
        Sentence analysis = sentence.analysis();
        int first = opening(sentence, mention);
        int last = closing(sentence, mention);
        Statement found = new Statement(sentence, first, last);
        int words = found.words().split(" ").length;
        Optional<Clause> clause = found.clause(mention);
        boolean whole = !sentence.clauses().isEmpty()
                && found.isClause()
                && (clause.isPresent() || !OWNERS.matcher(found.words()).matches())
                && words >= SHORTEST
                && words <= longest
                && !LOOSE.matcher(found.words()).matches()
                && !leansOnItsTime(found.words())
                && !analysis.token(last).tag().matches("CC|IN|DT|TO|PRP\\$")
                && !found.words().matches(".*, [^,]+ (said|says|explained|added|told \\p{L}+)")
                && !analysis.token(first).tag().matches("V.*|IN:.*|W.*|TO")
                && !found.words()
                        .matches(
                                "(?i)(if|unless|because|since (?!\\p{Lu}|\\d)|although|though|while|whereas|when|of which|as|not|by \\p{Ll}+ing) .*");
        return whole
                        && SelfContained.is(
                                found.words(), clause.orElse(sentence.clauses().getFirst()), passage)
                ? Optional.of(found)
                : Optional.empty();
    }

    private static int opening(TextSentence sentence, Mention mention) {
        Sentence analysis = sentence.analysis();
        int first = 0;
        for (int i = 1; i < mention.first(); i++) {
            boolean joined = analysis.token(i).tag().equals("CC")
                    && analysis.token(i - 1).text().equals(",")
                    && opensClause(sentence, i + 1);
            if (BREAK.matcher(analysis.token(i).text()).matches() || joined) {
                first = i + 1;
            }
        }
        while (first < mention.first() - 3
                && !analysis.token(first + 1).text().equals("far")
                && (Connectives.opens(analysis.token(first))
                        || analysis.token(first).tag().equals("CC")
                        || analysis.token(first).text().equals(","))) {
            first++;
        }
        return first;
    }

    private static int closing(TextSentence sentence, Mention mention) {
        Sentence analysis = sentence.analysis();
        int end = analysis.tokens().size() - 1;
        while (end > mention.last() && analysis.token(end).tag().matches("[.]|''|``")) {
            end--;
        }
        for (int i = mention.last() + 1; i < end; i++) {
            Token token = analysis.token(i);
            Token next = analysis.token(i + 1);
            boolean turns = token.text().equals(",")
                    && (TURN.matcher(next.text()).matches()
                            || next.tag().matches("VBG|VBN|JJR|RBR")
                            || next.text()
                                    .matches(
                                            "compared|with|less|more|among|including|before|after|making|followed|down|up")
                            || next.tag().equals("CC")
                                    && (opensClause(sentence, i + 2)
                                            || analysis.token(Math.min(i + 2, end))
                                                    .tag()
                                                    .matches("RB|JJR|JJS")));
            if (turns || BREAK.matcher(token.text()).matches()) {
                return i - 1;
            }
        }
        return end;
    }

    private static boolean opensClause(TextSentence sentence, int token) {
        return sentence.clauses().stream()
                .anyMatch(clause -> clause.subject().first() == token
                        && clause.subject().last() < clause.verbs().finite());
    }

    /** Whether something is said when: "last year", "now", or that it leans on its neighbours in another way. */
    public static boolean leansOnItsTime(String words) {
        return RELATIVE.matcher(words).matches();
    }

    private boolean isClause() {
        return sentence.analysis().tokens().subList(first, last + 1).stream()
                .anyMatch(token -> token.tag().matches("VBD|VBZ|VBP|MD"));
    }

    /** The narrowest clause around the mention whose subject and verb both stand in the statement. */
    private Optional<Clause> clause(Mention mention) {
        return sentence.clauses().stream()
                .filter(clause -> first <= clause.subject().first()
                        && clause.subject().first() <= first + 12
                        && clause.verbs().main() <= last
                        && sentence.analysis()
                                .token(clause.verbs().finite())
                                .tag()
                                .matches("VBD|VBZ|VBP|MD"))
                .min(Comparator.comparingInt(
                        (Clause clause) -> Math.abs(clause.verbs().main() - mention.first())));
    }

    /** Its words as a sentence without its full stop. */
    public String words() {
        return tidy(sentence.analysis().text(first, last));
    }

    /** Its words with others in the place of some tokens. */
    public String with(int from, int to, String words) {
        Sentence analysis = sentence.analysis();
        String before = from > first
                ? sentence.text()
                        .substring(0, analysis.token(from).start() - analysis.start())
                        .substring(analysis.token(first).start() - analysis.start())
                : "";
        String after = to < last
                ? analysis.text(first, last)
                        .substring(
                                analysis.token(to).end() - analysis.token(first).start())
                : "";
        return tidy(before + words + after);
    }

    private static String tidy(String text) {
        return Wording.option(text.replaceAll(" \\(\\p{Lu}+\\)", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([,.])", "$1")
                .replaceAll("^[, ]+|[, ]+$", ""));
    }
}
