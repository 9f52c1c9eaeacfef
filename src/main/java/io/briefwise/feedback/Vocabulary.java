package io.briefwise.feedback;

import io.briefwise.language.Annotator;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words that bear meaning out of a text, sentence by sentence. */
final class Vocabulary {

    private static final Set<String> EMPTY = Set.copyOf(Table.lines("empty-words.tsv"));

    private final Annotator annotator;

    Vocabulary(Annotator annotator) {
        this.annotator = annotator;
    }

    /** A sentence and its words. */
    record Line(String text, List<Word> words) {

        Line {
            words = List.copyOf(words);
        }
    }

    List<Line> lines(String text) {
        return annotator.annotate(text).stream()
                .map(sentence -> new Line(sentence.text(), words(sentence)))
                .toList();
    }

    List<Word> words(String text) {
        return lines(text).stream().flatMap(line -> line.words().stream()).toList();
    }

    private static List<Word> words(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Optional<Mention> mention = sentence.mentionAt(i);
            @Nullable String normal = mention.map(Vocabulary::normal).orElse(null);
            if (normal != null) {
                Mention whole = mention.get();
                words.add(new Word(sentence.text(whole.first(), whole.last()), normal));
                i = whole.last();
            } else {
                word(sentence.token(i)).ifPresent(words::add);
            }
        }
        return words;
    }

    /** One name for a country, its capital and its people; one number for digits and words. */
    private static @Nullable String normal(Mention mention) {
        return switch (mention.type()) {
            case COUNTRY, CAPITAL, NATIONALITY, NUMBER, PERCENT, MONEY ->
                mention.normal() == null ? null : mention.normal().toLowerCase(Locale.ROOT);
            case PERSON, ORGANISATION, PLACE, DATE, DURATION, ORDINAL, OTHER -> null;
        };
    }

    private static Optional<Word> word(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean telling = (token.isContent() || token.tag().equals("FW"))
                && lemma.length() > 1
                && lemma.codePoints().anyMatch(Character::isLetterOrDigit)
                && !EMPTY.contains(lemma);
        return telling ? Optional.of(new Word(token.text(), lemma)) : Optional.empty();
    }
}
