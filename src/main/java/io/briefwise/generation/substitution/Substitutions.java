package io.briefwise.generation.substitution;

import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds where entries of a lexicon may be used in a stretch of a sentence: of those that start at a word, the first. */
public final class Substitutions {

    private final Sentence sentence;
    private final int until;

    private Substitutions(Sentence sentence, int until) {
        this.sentence = sentence;
        this.until = until;
    }

    /** From one token to another, both included; none overlap. */
    public static List<Substitution> in(Sentence sentence, int first, int last, Thesaurus lexicon) {
        Substitutions substitutions = new Substitutions(sentence, last);
        List<Substitution> found = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Optional<Substitution> here = substitutions.at(i, lexicon);
            if (here.isPresent()) {
                found.add(here.get());
                i = here.get().last();
            }
        }
        return found;
    }

    private Optional<Substitution> at(int index, Thesaurus lexicon) {
        Token token = sentence.token(index);
        List<Entry> entries = new ArrayList<>(lexicon.startingWith(token.text().toLowerCase(Locale.ROOT)));
        if (!token.lemma().equalsIgnoreCase(token.text())) {
            entries.addAll(lexicon.startingWith(token.lemma().toLowerCase(Locale.ROOT)));
        }
        return entries.stream()
                .filter(entry -> stands(entry, index))
                .filter(entry -> new Surroundings(sentence, index)
                        .free(entry.wordClass(), entry.words().size()))
                .filter(entry -> new Surroundings(sentence, index).meets(entry))
                .flatMap(entry -> substitution(entry, index).stream())
                .findFirst();
    }

    private boolean stands(Entry entry, int index) {
        int length = entry.words().size();
        if (index + length - 1 > until
                || !entry.wordClass().has(sentence.token(index))
                || !entry.wordClass()
                        .word(sentence.token(index))
                        .equals(entry.words().getFirst())) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (!sentence.token(index + i).text().equalsIgnoreCase(entry.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Substitution> substitution(Entry entry, int index) {
        int last = index + entry.words().size() - 1;
        return inflected(entry, index).map(is -> new Substitution(index, last, sentence.text(index, last), is));
    }

    private Optional<String> inflected(Entry entry, int index) {
        Surroundings around = new Surroundings(sentence, index);
        String tag = sentence.token(index).tag();
        return switch (entry.wordClass()) {
            case VERB -> {
                boolean be = entry.others().getFirst().equals("be");
                Optional<Boolean> plural = around.pluralSubject();
                // "was delayed by" allows "was put off by", but no longer phrase
                boolean stiff = around.passive() && (be || entry.others().size() > 2);
                yield stiff || be && plural.isEmpty() && tag.matches("VB[DP]")
                        ? Optional.empty()
                        : Optional.of(Inflection.verb(entry.others(), tag, plural.orElse(false)));
            }
            case NOUN -> Optional.of(Inflection.noun(entry.others(), tag.equals("NNS")));
            case ADJECTIVE, ADVERB, FIXED -> Optional.of(String.join(" ", entry.others()));
        };
    }
}
