package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Distractors;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Doubt;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statement that goes beyond the text: what the text says, with a plausible thing about it that the text leaves open.
 * Each addition is made only in a text that has no word of its field.
 */
final class BeyondTheText implements Rule {

    private static final int PER_SECTION = 3;

    /**
     * Something to add.
     *
     * @param statement takes what the text says first, a country second
     * @param missing what the text does not say, with the country
     * @param dated whether it fits dated events, or claims in the present
     * @param field words by which a text may speak of the same
     */
    private record Addition(String statement, String missing, boolean dated, Pattern field) {}

    private static final List<Addition> ADDITIONS = List.of(
            new Addition(
                    "The government of %2$s has publicly denied that %1$s.",
                    "the government of %s has denied it", false, field("den(y|ied|ies|ial)|refut\\w+|disput\\w+")),
            new Addition(
                    "%1$s, later than had at first been planned.",
                    "this was later than planned",
                    true,
                    field("delay\\w*|postpon\\w+|schedule\\w*|behind time|earlier than")),
            new Addition(
                    "Most people in %2$s agree that %1$s.",
                    "most people in %s think so",
                    false,
                    field("polls?|opinion|public support|most people|voters?|referend\\w+|popular")),
            new Addition(
                    "%1$s, after long negotiations behind closed doors.",
                    "there were such negotiations", true, field("negotiat\\w*|closed doors|secret\\w*|talks")),
            new Addition(
                    "Newspapers in %2$s often report that %1$s.",
                    "newspapers in %s report it", false, field("newspapers?|press|media|journalists?")));

    @Override
    public String id() {
        return "not-stated-beyond";
    }

    @Override
    public Family family() {
        return Family.TRUE_FALSE_NOT_STATED;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        String text = passage.sentences().stream().map(TextSentence::text).reduce("", (all, next) -> all + " " + next);
        List<Addition> open = ADDITIONS.stream()
                .filter(addition -> !addition.field.matcher(text).find())
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int section = 0; section < passage.brief().sections().size(); section++) {
            int taken = 0;
            for (TextSentence sentence : passage.ofSection(section)) {
                int turn = candidates.size();
                Optional<Candidate> asked =
                        taken < PER_SECTION ? beyond(passage, sentence, open, turn) : Optional.empty();
                asked.ifPresent(candidates::add);
                taken += asked.isPresent() ? 1 : 0;
            }
        }
        return candidates;
    }

    private Optional<Candidate> beyond(Passage passage, TextSentence sentence, List<Addition> open, int turn) {
        for (Clause clause : sentence.trusted()) {
            Optional<String> words = clause.standing() == Standing.MAIN && Voice.isAuthors(passage, sentence, clause)
                    ? Proposition.of(clause)
                    : Optional.empty();
            boolean dated = isDated(sentence, clause);
            List<Addition> fitting =
                    open.stream().filter(addition -> addition.dated == dated).toList();
            Optional<String> country = country(passage, sentence, clause);
            if (words.isPresent()
                    && !fitting.isEmpty()
                    && fits(clause, words.get(), dated)
                    && (dated || country.isPresent())) {
                Addition addition = fitting.get(turn % fitting.size());
                return Optional.of(ask(passage, sentence, addition, words.get(), country.orElse("")));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Clause clause, String words, boolean dated) {
        String tag = clause.sentence().token(clause.verbs().finite()).tag();
        return dated
                ? tag.equals("VBD") && !words.contains(",") && !Doubt.in(words)
                : (tag.equals("VBZ") || tag.equals("VBP"))
                        && clause.hedges().isEmpty()
                        && clause.first() == clause.subject().first()
                        && !words.matches(".*\\d.*|.*, .*");
    }

    private static boolean isDated(TextSentence sentence, Clause clause) {
        return sentence.mentions().stream()
                .anyMatch(mention -> mention.type() == Mention.Type.DATE
                        && mention.text().matches(".*\\d{4}.*")
                        && clause.first() <= mention.first()
                        && mention.last() <= clause.last()
                        && !clause.subject().covers(mention.first()));
    }

    private static Optional<String> country(Passage passage, TextSentence sentence, Clause clause) {
        return sentence.mentions().stream()
                .filter(mention -> mention.type() == Mention.Type.COUNTRY || mention.type() == Mention.Type.CAPITAL)
                .filter(mention -> clause.first() <= mention.first() && mention.last() <= clause.last())
                .flatMap(mention -> passage.entities().named(mention).stream())
                .reduce((first, last) -> last)
                .map(Distractors::named);
    }

    private Candidate ask(Passage passage, TextSentence sentence, Addition addition, String words, String country) {
        String statement = Proposition.sentence(addition.statement.formatted(words, country))
                .replaceAll("[.]+$", ".");
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.INFERENCE, Bloom.UNDERSTAND)
                .explaining("%s comes nearest, but the statement adds something that the text leaves open."
                        .formatted(sentence.mark()))
                .judgement(
                        statement, "Not stated", Verdicts.whenNotStated(sentence, addition.missing.formatted(country)));
    }

    private static Pattern field(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "The agreement remains a matter of concern for India.",
                        "The government of India has publicly denied that the agreement remains a matter of concern for"
                                + " India.",
                        "Not stated"),
                new Example(
                        "Russia signed the agreement in 2014.",
                        "Russia signed the agreement in 2014, later than had at first been planned.",
                        "Not stated"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "It remains a matter of concern for India.",
                "Russia signed the agreement in 2014 after a delay. The talks had been secret.");
    }
}
