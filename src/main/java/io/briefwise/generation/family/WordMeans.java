package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.lexicon.Headword;
import io.briefwise.generation.lexicon.InContext;
import io.briefwise.generation.lexicon.Lexicon;
import io.briefwise.generation.lexicon.Neighbour;
import io.briefwise.generation.lexicon.Use;
import io.briefwise.generation.lexicon.WordClass;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a word of the lexicon means where it stands, asked once of each word and of few words of a text. */
final class WordMeans implements Rule {

    private static final int WORDS_A_QUESTION = 160;
    /** A text that goes on to say what the word means leaves nothing to ask. */
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?is)^(?:\\W*(?:,| –| —)? ?(?:or|that is|i\\.e\\.|meaning|which means|in other words)\\b| ?\\().*");

    private static final Pattern NAMED = Pattern.compile(
            "(?is).*\\b(?:known as|called|so-called|termed|dubbed|the word|the term) [“‘]?(?:an? |the )?$");

    @Override
    public String id() {
        return "word-means";
    }

    @Override
    public Family family() {
        return Family.VOCABULARY_IN_CONTEXT;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Found> all = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Use use : Lexicon.general().in(sentence.analysis())) {
                if (!isExplained(sentence, use)
                        && asked.stream().noneMatch(Vocabulary.stems(use.word().lemma())::contains)) {
                    ask(passage, sentence, use).ifPresent(candidate -> {
                        asked.addAll(Vocabulary.stems(use.word().lemma()));
                        all.add(new Found(sentence, candidate, Lexicon.general().isFamiliar(use.word())));
                    });
                }
            }
        }
        return spread(all, Math.max(1, Math.round((float) passage.brief().words() / WORDS_A_QUESTION)));
    }

    private record Found(TextSentence sentence, Candidate candidate, boolean familiar) {}

    /** One of each paragraph, then a second of each, until there are enough, rarer words first; in the order of the text. */
    private static List<Candidate> spread(List<Found> all, int most) {
        List<Found> taken = new ArrayList<>();
        List<Found> rarerFirst =
                all.stream().sorted(Comparator.comparing(Found::familiar)).toList();
        for (int round = 1; taken.size() < most && round <= most; round++) {
            int allowed = round;
            for (Found found : rarerFirst) {
                long there = taken.stream()
                        .filter(other ->
                                other.sentence().number() == found.sentence().number())
                        .count();
                boolean sentence = taken.stream()
                        .anyMatch(other ->
                                other.sentence().index() == found.sentence().index());
                if (taken.size() < most && there < allowed && !sentence && !taken.contains(found)) {
                    taken.add(found);
                }
            }
        }
        return all.stream().filter(taken::contains).map(Found::candidate).toList();
    }

    private static boolean isExplained(TextSentence sentence, Use use) {
        String text = sentence.text();
        int offset = sentence.analysis().start();
        String before = text.substring(0, sentence.analysis().token(use.first()).start() - offset);
        String after = text.substring(sentence.analysis().token(use.last()).end() - offset);
        return EXPLAINED.matcher(after).matches() || NAMED.matcher(before).matches();
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Use use) {
        String word = sentence.analysis().text(use.first(), use.last());
        return InContext.quote(sentence.analysis(), use.first(), use.last())
                .flatMap(quote -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.VOCABULARY_IN_CONTEXT, Bloom.UNDERSTAND)
                        .confident(0.9)
                        .explaining("Read the whole sentence in %s and put each answer in the place of “%s”."
                                .formatted(sentence.mark(), word))
                        .choice(
                                stem(use.word(), lower(sentence, use, word), quote, sentence.mark()),
                                Answers.MEANING,
                                key(use.word(), quote, sentence),
                                wrong(use.word(), sentence)));
    }

    /** A word that is not in its dictionary form is asked for by that form, as its meanings are given for it. */
    private static String stem(Headword headword, String word, String quote, String mark) {
        boolean inflected =
                headword.kind() != WordClass.PHRASE && !headword.lemma().equalsIgnoreCase(word);
        return inflected
                ? "What does the %s “%s” mean, as used in “%s” (%s)?"
                        .formatted(headword.kind().name().toLowerCase(Locale.ROOT), headword.lemma(), quote, mark)
                : "What does “%s” mean in “%s” (%s)?".formatted(word, quote, mark);
    }

    private static String lower(TextSentence sentence, Use use, String word) {
        return use.first() == 0 && !sentence.analysis().token(0).isName()
                ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1)
                : word;
    }

    private static Option key(Headword word, String quote, TextSentence sentence) {
        return new Option(
                option(word, word.meaning()),
                Role.KEY,
                "Right: “%s” means “%s”, and this is what %s says with “%s”."
                        .formatted(word.lemma(), word.meaning(), sentence.mark(), quote));
    }

    private static List<Option> wrong(Headword word, TextSentence sentence) {
        List<Option> options = new ArrayList<>();
        for (Neighbour neighbour : word.neighbours()) {
            options.add(new Option(
                    option(word, neighbour.meaning()),
                    options.isEmpty() ? Role.MISREAD : Role.NO_SUPPORT,
                    "Wrong: that is what “%s” means; %s has “%s”."
                            .formatted(neighbour.word(), sentence.mark(), word.lemma())));
        }
        return options;
    }

    private static String option(Headword word, String meaning) {
        return word.kind() == WordClass.VERB ? "To " + meaning : Wording.option(meaning);
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Smugglers in the border towns run a lucrative trade in old maps and stamps.",
                        "What does “lucrative” mean in “Smugglers in the border towns run a lucrative trade in old maps"
                                + " and stamps” (¶1)?",
                        "Bringing in a lot of money"),
                new Example(
                        "The storms in the north had abated before the ferries left.",
                        "What does the verb “abate” mean, as used in “The storms in the north had abated before the ferries left” (¶1)?",
                        "To become weaker"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "The old lighthouse stands on a rock.",
                "Her sisters were great novel-readers and talked of little else.",
                "Barring an accident, the last train will reach the coast at noon.",
                "The trade in maps is lucrative, that is, it brings in a lot of money for the sellers.");
    }
}
