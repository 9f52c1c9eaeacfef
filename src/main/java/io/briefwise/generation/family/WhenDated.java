package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Dates;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Statement;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Token;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "Russia signed an agreement on November 20, 2014" becomes "When did Russia sign an agreement?". */
final class WhenDated implements Rule {

    @Override
    public String id() {
        return "when-dated";
    }

    @Override
    public Family family() {
        return Family.WHEN;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            List<Mention> dates = sentence.mentions().stream()
                    .filter(mention -> mention.type() == Mention.Type.DATE)
                    .toList();
            // two dates in one sentence belong to two things, and the parse may mix them up
            if (dates.size() == 1 && Dates.isDate(dates.getFirst())) {
                sentence.clauses().stream()
                        .filter(clause -> clause.first() <= dates.getFirst().first()
                                && dates.getFirst().last() <= clause.last())
                        .min(Comparator.comparingInt(clause -> clause.last() - clause.first()))
                        .filter(clause -> clause.trusted()
                                && !clause.subjectPoints()
                                // what somebody estimates or says is not asked for as if it were so
                                && clause.standing() != Standing.COMPLEMENT
                                && !clause.looksBack()
                                && isAnchored(sentence, clause))
                        .flatMap(clause -> ask(passage, sentence, clause, dates.getFirst()))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause, Mention date) {
        int before = date.first() - 1;
        boolean vague =
                before > 0 && sentence.analysis().token(before - 1).text().matches("(?i)later?|earl.*|sometime");
        boolean marked = before >= clause.first()
                && !vague
                && List.of("in", "on")
                        .contains(sentence.analysis().token(before).text().toLowerCase(Locale.ROOT));
        if (!marked || clause.subject().covers(date.first()) || explained(sentence, date)) {
            return Optional.empty();
        }
        Phrase gap = new Phrase(before, date.last(), date.last());
        return new Wording(clause)
                .askFor("when", gap, List.of())
                .filter(stem -> !Statement.leansOnItsTime(stem))
                .flatMap(stem -> new Dates(passage)
                        .around(date, sentence)
                        .map(options -> Draft.by(id(), family(), passage.brief(), sentence)
                                .exercising(Skill.TIME, Bloom.REMEMBER)
                                .explaining("%s gives the date: %s.".formatted(sentence.mark(), date.text()))
                                .ordered(stem, Answers.DATE, options)));
    }

    private static boolean isAnchored(TextSentence sentence, Clause clause) {
        return sentence.mentions().stream()
                .filter(mention -> clause.first() <= mention.first() && mention.last() <= clause.last())
                .anyMatch(mention -> mention.type().isName() && mention.type() != Mention.Type.NATIONALITY);
    }

    /** "in 1989, when …" gives the date in two ways. */
    private static boolean explained(TextSentence sentence, Mention date) {
        List<Token> tokens = sentence.analysis().tokens();
        return tokens.subList(date.last() + 1, Math.min(tokens.size(), date.last() + 3)).stream()
                .anyMatch(token -> token.tag().startsWith("W"));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Russia signed an agreement with Pakistan on November 20, 2014.",
                        "When did Russia sign an agreement with Pakistan?",
                        "November 20, 2014"),
                new Example(
                        "In 2012, Norway published a list of edible insects.",
                        "When did Norway publish a list of edible insects?",
                        "2012"));
    }

    @Override
    public List<String> silentOn() {
        return List.of("He signed it on November 20, 2014.", "Russia now has an agreement with Pakistan.");
    }
}
