package io.briefwise.generation.discourse;

import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A stretch of a sentence that is a clause of its own.
 *
 * @param place its sentence
 * @param first index of its first token
 * @param last index of its last token
 */
public record Part(TextSentence place, int first, int last) {

    private static final Pattern JOINED = Pattern.compile(
            "[;:–—?!“”()\\[\\]]|, (and|but|or|nor|yet|so|which|who|whose|where|when|while|whereas|as|of which)\\b");
    /** ", where the need was greatest," between a subject and its verb. */
    private static final Pattern INSERTED =
            Pattern.compile(", (which|who|whose|where|when|as|of which)\\b[^,]*,(?= \\p{L}+)");
    /** "from butter, cheese and eggs": the last of several things, not a second clause. */
    private static final Pattern LISTED =
            Pattern.compile("(?<=, [\\p{L}-]{1,20}(?: [\\p{L}-]{1,20})?),(?= (?:and|or) )");

    public Sentence sentence() {
        return place.analysis();
    }

    public String text() {
        return sentence().text(first, last);
    }

    /** Its words in the middle of a sentence, without what ties them to the sentence before. */
    public String words() {
        String untied = Proposition.untied(text().replaceFirst("^(But|And|Yet|So) ", ""));
        Token opening = sentence().token(first);
        boolean name = untied.startsWith(opening.text())
                && (opening.isName() && isTrulyName() || opening.text().matches("I|\\p{Lu}.*\\p{Lu}.*"));
        return name ? untied : untied.substring(0, 1).toLowerCase(Locale.ROOT) + untied.substring(1);
    }

    /** A common noun at the head of a sentence is often taken for a name. */
    private boolean isTrulyName() {
        return first > 0
                || sentence().mentionAt(first).isPresent()
                || first + 1 < sentence().tokens().size()
                        && sentence().token(first + 1).isName();
    }

    int length() {
        return text().split(" ").length;
    }

    /** One clause with a subject and a finite verb, and no second one joined to it. */
    boolean isClause() {
        if (last - first < 3
                || token(first).tag().matches("V.*|CC|W.*|TO|-LRB-")
                || token(last).tag().matches("CC|IN|TO|DT|MD")
                || text().matches("(?s).*, (may|might|can|could|will|would|is|are|was|were|has|have|had)\\b.*")) {
            return false;
        }
        boolean finite = IntStream.rangeClosed(first, last)
                .anyMatch(i -> i > first && token(i).tag().matches("VB[DZP]|MD"));
        String words = LISTED.matcher(INSERTED.matcher(text()).replaceAll(" ")).replaceAll("");
        return finite && !JOINED.matcher(words).find();
    }

    /** Up to a comma behind which a further clause begins: ", and a battery that …". */
    Part withoutFurtherClause() {
        for (int i = first + 3; i < last; i++) {
            if (token(i).text().equals(",") && opensFurther(i + 1)) {
                return new Part(place, first, i - 1);
            }
        }
        return this;
    }

    private boolean opensFurther(int at) {
        boolean relative = token(at).text().matches("which|who|whose|where")
                || token(Math.min(at + 1, last)).text().equals("which");
        return relative
                        && IntStream.rangeClosed(at, last)
                                .noneMatch(i -> token(i).text().equals(","))
                || token(at).text().matches("and|but|so|yet|while|whereas|although|though")
                        && IntStream.rangeClosed(at, last)
                                .anyMatch(i -> token(i).tag().matches("VB[DZP]|MD"));
    }

    /** "some studies …" and "others …", "the first train …" and "the second train …". */
    boolean opensLike(Part other) {
        if (other.text().matches("(?i)(some|one|many|most)\\b.*")) {
            return text().matches("(?i)(others?|some|few)\\b.*");
        }
        Optional<Phrase> mine = subject();
        Optional<Phrase> theirs = other.subject();
        return mine.isPresent()
                && theirs.isPresent()
                && token(mine.get().head())
                        .lemma()
                        .equals(token(theirs.get().head()).lemma())
                && !sentence()
                        .text(mine.get().first(), mine.get().last())
                        .equalsIgnoreCase(sentence()
                                .text(theirs.get().first(), theirs.get().last()));
    }

    /** The subject of its first clause where the parse finds one. */
    Optional<Phrase> subject() {
        return clause().map(Clause::subject);
    }

    Optional<Clause> clause() {
        return place.clauses().stream()
                .filter(clause -> clause.standing() != Standing.RELATIVE)
                .filter(clause ->
                        first <= clause.subject().first() && clause.verbs().main() <= last)
                .findFirst();
    }

    int finiteVerbs() {
        return (int) IntStream.rangeClosed(first, last)
                .filter(i -> token(i).tag().matches("VB[DZP]|MD"))
                .count();
    }

    boolean matches(String words) {
        return text().matches("(?si).*\\b(" + words + ")\\b.*");
    }

    /** Pronouns in it for which no noun before them in it can stand. */
    List<Integer> openPronouns() {
        return IntStream.rangeClosed(first, last)
                .filter(i -> token(i).tag().matches("PRP\\$?"))
                .filter(i -> isSubject(i) || !Antecedent.standsWithin(sentence(), first, i))
                .boxed()
                .toList();
    }

    /** Of the whole clause: what it stands for is then outside of it, unless it stands for nothing. */
    private boolean isSubject(int token) {
        return subject().filter(phrase -> phrase.head() == token).isPresent()
                && !Antecedent.isExpletive(sentence(), token);
    }

    private Token token(int index) {
        return sentence().token(index);
    }
}
