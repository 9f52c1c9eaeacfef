package io.briefwise.generation.candidate;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts words of a clause together to a question. It only moves and drops words of the text and adds "do", so that hedges
 * and adverbs stay; where that does not give good English it gives nothing.
 */
public final class Wording {

    private static final Set<String> CLITICS =
            Set.of("n't", "n’t", "'s", "’s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m");

    /** Openings that tie the sentence to the one before. */
    private static final Set<String> IDIOMS = Set.of(
            "in turn",
            "in fact",
            "in addition",
            "for example",
            "for instance",
            "as a result",
            "of course",
            "on the other hand",
            "in contrast",
            "by contrast",
            "at the same time",
            "after all",
            "in this regard",
            "above all",
            "in other words",
            "in particular");

    private final Clause clause;
    private final Sentence sentence;

    public Wording(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    /** "Which country" + "signed an agreement": the question for the subject, without the given phrases. */
    public Optional<String> askForSubject(String asking, List<Phrase> without) {
        if (contracted()) {
            return Optional.empty();
        }
        List<Integer> rest = indices(clause.subject().last() + 1, clause.last(), without);
        List<Integer> fronted = fronted(without);
        return rest.isEmpty() ? Optional.empty() : Optional.of(finish(asking + " " + join(rest), fronted));
    }

    /** "What" + "did" + "Russia" + "sign": the question for what stands in the gap, which it leaves out. */
    public Optional<String> askFor(String asking, Phrase gap, List<Phrase> without) {
        if (contracted()) {
            return Optional.empty();
        }
        List<Phrase> left = new ArrayList<>(without);
        left.add(gap);
        Token main = sentence.token(clause.verbs().main());
        boolean helped = !clause.verbs().auxiliaries().isEmpty();
        int finite = clause.verbs().finite();
        List<Integer> rest = new ArrayList<>(indices(clause.subject().last() + 1, clause.last(), left));
        rest.remove(Integer.valueOf(finite));
        List<Integer> before =
                rest.stream().filter(i -> i < clause.verbs().main()).toList();
        List<Integer> after =
                rest.stream().filter(i -> i >= clause.verbs().main()).toList();
        String subject = inside(clause.subject());
        String question;
        if (helped) {
            question = String.join(" ", asking, sentence.token(finite).text(), subject, join(rest));
        } else {
            String verb = main.lemma();
            question = String.join(" ", asking, support(main), subject, join(before), verb, join(after));
        }
        return Optional.of(finish(question, fronted(left)));
    }

    /** The clause's own words with what stands before its subject, as the end of "the view that …". */
    public String statement() {
        return tidy(lowerFirst(join(indices(clause.first(), clause.last(), List.of())), clause.first()));
    }

    /** A phrase as it reads within a sentence: "The agreement" becomes "the agreement". */
    public String inside(Phrase phrase) {
        return tidy(lowerFirst(join(indices(phrase.first(), phrase.last(), List.of())), phrase.first()));
    }

    /** A phrase as it reads as an option: "the Caucasus" becomes "The Caucasus". */
    public static String option(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String support(Token verb) {
        return switch (verb.tag()) {
            case "VBD" -> "did";
            case "VBZ" -> "does";
            default -> "do";
        };
    }

    private boolean contracted() {
        return IntStream.rangeClosed(clause.first(), clause.last()).anyMatch(i -> {
            Token token = sentence.token(i);
            return CLITICS.contains(token.text().toLowerCase(Locale.ROOT))
                    && !token.tag().equals("POS");
        });
    }

    /** What stands before the subject and is no connective; it moves to the end. */
    private List<Integer> fronted(List<Phrase> without) {
        return clause.first() < clause.subject().first()
                ? indices(clause.first(), clause.subject().first() - 1, without)
                : List.of();
    }

    private List<Integer> indices(int first, int last, List<Phrase> without) {
        return IntStream.rangeClosed(first, last)
                .filter(i -> without.stream().noneMatch(phrase -> phrase.covers(i)))
                .boxed()
                .toList();
    }

    private String finish(String question, List<Integer> fronted) {
        String opening = fronted.isEmpty() ? "" : lowerFirst(join(fronted), fronted.getFirst());
        String moved = IDIOMS.contains(stripMarks(opening).strip()) ? "" : " " + opening;
        String whole = tidy(stripMarks(question) + stripMarks(moved));
        return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1) + "?";
    }

    private static String stripMarks(String text) {
        return text.replaceAll("[,;:–—-]+\\s*$", "").replaceAll("^(\\s*)[,;:–—-]+", "$1");
    }

    private static String tidy(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll(" ([,;:.?!)])", "$1")
                .replaceAll("([,;:])(?:\\s*[,;:])+", "$1")
                .replaceAll("[,.]([’”'\"])$", "$1")
                .replaceAll("[,;:]$", "")
                .strip();
    }

    private String join(List<Integer> tokens) {
        StringBuilder text = new StringBuilder();
        int previous = -2;
        for (int index : tokens) {
            boolean apart = previous >= 0
                    && (index != previous + 1
                            || sentence.token(index).start()
                                    > sentence.token(previous).end());
            text.append(apart ? " " : "").append(sentence.token(index).text());
            previous = index;
        }
        return text.toString();
    }

    private String lowerFirst(String text, int token) {
        Token first = sentence.token(token);
        boolean name = first.isName()
                || first.text().equals("I")
                || sentence.mentionAt(token)
                        .filter(mention -> mention.type().isName())
                        .isPresent()
                || first.text().length() > 1
                        && Character.isUpperCase(first.text().charAt(1));
        return name || text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
