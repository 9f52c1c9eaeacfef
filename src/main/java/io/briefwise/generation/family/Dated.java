package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Dates;
import io.briefwise.generation.candidate.Statement;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.question.Cloze;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that happened, with the date that the text gives it.
 *
 * @param statement what happened, date and all
 * @param date when
 */
record Dated(Statement statement, Mention date) {

    private static final String MARKED = "in|on";
    private static final String ROUGHLY = "about|around|since|until|by|from|after|before|during";

    /** What a text dates, in its order; one thing of a sentence. */
    static List<Dated> in(Passage passage, int longest) {
        List<Dated> found = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            sentence.mentions().stream()
                    .filter(Dates::isDate)
                    .flatMap(
                            date -> Statement.around(passage, sentence, date, longest)
                                    .map(statement -> new Dated(statement, date))
                                    .stream())
                    .filter(Dated::hasOneDate)
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean hasOneDate() {
        String marker = word(date.first() - 1);
        return marker.matches(MARKED + "|" + ROUGHLY)
                && statement.sentence().mentions().stream()
                        .filter(other -> !other.equals(date))
                        .filter(other -> statement.first() <= other.first() && other.last() <= statement.last())
                        .noneMatch(other -> other.type() == Mention.Type.DATE
                                || other.text().matches("(1[5-9]|20)\\d\\d"));
    }

    /** The statement with a gap for the date. */
    String gapped() {
        return statement.with(date.first(), date.last(), Cloze.GAP);
    }

    /** What happened, in the past tense and without its date; empty where the date cannot be left out. */
    Optional<String> event() {
        Sentence sentence = statement.sentence().analysis();
        boolean opens = date.first() - 1 == statement.first();
        boolean ends = date.last() == statement.last();
        boolean comma = !ends && sentence.token(date.last() + 1).text().equals(",");
        boolean past = sentence.tokens().subList(statement.first(), statement.last() + 1).stream()
                .anyMatch(token -> token.tag().equals("VBD"));
        boolean timeless = sentence.tokens().subList(statement.first(), statement.last() + 1).stream()
                .noneMatch(token -> token.tag().matches("MD|VBZ|VBP"));
        boolean clean = !word(date.first() - 2).matches("early|late|later|earlier|only|until|again|mid|back|and|or");
        if (!word(date.first() - 1).matches(MARKED) || !past || !timeless || !clean || opens && !comma) {
            return Optional.empty();
        }
        int to = opens ? date.last() + 1 : date.last();
        String rest = statement
                .with(date.first() - 1, to, "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ,", ",")
                .strip();
        return rest.split(" ").length < 5 || rest.matches(".*, \\p{L}+(, .*)?")
                ? Optional.empty()
                : Optional.of(rest.replaceAll(",$", ""));
    }

    /** ISO 8601, to sort by. */
    String time() {
        return date.normal() == null ? "" : date.normal();
    }

    private String word(int token) {
        return token < 0
                ? ""
                : statement.sentence().analysis().token(token).text().toLowerCase(Locale.ROOT);
    }
}
