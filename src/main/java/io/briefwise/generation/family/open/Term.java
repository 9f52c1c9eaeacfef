package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.claim.Definites;
import io.briefwise.generation.claim.Topics;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.table.Table;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import io.briefwise.question.Evidence;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A word by which the author values something: "a failure", "this watershed agreement".
 *
 * @param sentence where it stands
 * @param clause its clause
 * @param word as the text has it
 * @param meaning what has to be so for it to fit
 * @param thing what it is said of, in words that stand alone
 * @param many whether that is a plural
 */
record Term(TextSentence sentence, Clause clause, String word, String meaning, String thing, boolean many) {

    private static final int LONGEST = 14;
    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        Table.beside(Term.class, "terms.tsv")
                .read(2, cells -> cells)
                .forEach(cells -> MEANINGS.put(cells.getFirst(), cells.getLast()));
    }

    static List<Term> in(Passage passage) {
        List<Term> terms = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            sentence.clauses().stream()
                    .filter(clause -> clause.source() == null && Voice.isAuthors(passage, sentence, clause))
                    .flatMap(clause ->
                            said(passage, sentence, clause).or(() -> before(passage, sentence, clause)).stream())
                    .limit(1)
                    .forEach(terms::add);
        }
        return terms;
    }

    /** "The reform was a failure": the subject and what is said of it. */
    private static Optional<Term> said(Passage passage, TextSentence sentence, Clause clause) {
        Token main = clause.main();
        String meaning = MEANINGS.get(main.lemma().toLowerCase(Locale.ROOT));
        boolean stands = clause.standing() == Standing.MAIN || clause.standing() == Standing.COORDINATE;
        boolean equates =
                sentence.analysis().arrowsFrom(clause.verbs().main()).stream().anyMatch(arrow -> arrow.is("cop"));
        String thing = Worded.lowered(new Wording(clause).inside(clause.subject()), clause);
        boolean compared = sentence.analysis().arrowsFrom(clause.verbs().main()).stream()
                .anyMatch(arrow ->
                        sentence.analysis().token(arrow.dependent()).text().matches("more|less|equally|as|most|least"));
        return meaning != null
                        && stands
                        && !compared
                        && equates
                        && clause.trusted()
                        && !clause.verbs().negative()
                        && stands(passage, sentence, clause, thing)
                ? Optional.of(new Term(
                        sentence,
                        clause,
                        main.text(),
                        meaning,
                        thing,
                        clause.subjectHead().tag().matches("NNP?S")))
                : Optional.empty();
    }

    private static boolean stands(Passage passage, TextSentence sentence, Clause clause, String thing) {
        return !clause.subjectPoints()
                && clause.subjectHead().isNoun()
                && thing.split(" ").length <= LONGEST
                && thing.split(" ").length > 2
                && !thing.matches(
                        "(?i)(an?|some|no|neither|either|many|few|one|most|another|both|all) .*|.*\\b(this|that|these|those|such|its|their|his|her|it|our|my)\\b.*|.*[“”,;].*")
                && Definites.pointing(sentence.analysis(), thing, Topics.of(passage))
                        .isEmpty();
    }

    /** "This watershed agreement": what the text is about, by its fullest name. */
    private static Optional<Term> before(Passage passage, TextSentence sentence, Clause clause) {
        Sentence analysis = sentence.analysis();
        return IntStream.range(clause.subject().first(), clause.subject().head())
                .filter(i -> MEANINGS.containsKey(analysis.token(i).text().toLowerCase(Locale.ROOT)))
                .filter(i -> analysis.token(clause.subject().first()).text().matches("(?i)this|the|these"))
                .boxed()
                .findFirst()
                .flatMap(i -> fullest(passage, clause.subjectHead())
                        .map(name -> new Term(
                                sentence,
                                clause,
                                analysis.token(i).text(),
                                MEANINGS.getOrDefault(analysis.token(i).text().toLowerCase(Locale.ROOT), ""),
                                name,
                                clause.subjectHead().tag().equals("NNS"))));
    }

    /** The longest phrase with a name in it that has the noun as its head. */
    private static Optional<String> fullest(Passage passage, Token noun) {
        List<String> names = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            Sentence analysis = sentence.analysis();
            for (Clause clause : sentence.clauses()) {
                boolean same = clause.subjectHead().lemma().equals(noun.lemma());
                boolean named = IntStream.range(
                                clause.subject().first(), clause.subject().head())
                        .anyMatch(i -> analysis.token(i).isName());
                if (same && named && clause.subject().head() == clause.subject().last()) {
                    names.add(analysis.text(
                                    clause.subject().first(), clause.subject().last())
                            .replaceFirst("^(An?|The|an?) ", "the "));
                }
            }
        }
        return names.stream().filter(name -> name.startsWith("the ")).findFirst();
    }

    /** The sentence as a statement that other passages may bear on. */
    Saying saying(Argument argument) {
        return argument.sayings().stream()
                .filter(saying -> saying.sentence().equals(sentence))
                .findFirst()
                .orElseGet(() -> new Saying(
                        new ArgumentNode(
                                "term",
                                NodeKind.CLAIM,
                                ArgumentNode.AUTHOR,
                                Modality.ASSERTED,
                                List.of(Evidence.in(argument.passage().brief(), sentence.span()))),
                        sentence,
                        clause,
                        thing,
                        ""));
    }
}
