package io.briefwise.generation.passage;

import io.briefwise.brief.Span;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.List;

/**
 * A sentence in its place.
 *
 * @param index its place among all sentences of the brief, from 0
 * @param section zero-based section
 * @param paragraph zero-based paragraph within the section
 * @param number the paragraph's running number, as readers see it after ¶
 * @param analysis its tokens, names and parse
 * @param clauses its clauses, those not to be trusted included
 */
public record TextSentence(int index, int section, int paragraph, int number, Sentence analysis, List<Clause> clauses) {

    public TextSentence {
        clauses = List.copyOf(clauses);
    }

    public String text() {
        return analysis.text();
    }

    /** Where the whole sentence stands. */
    public Span span() {
        return new Span(section, paragraph, analysis.start(), analysis.end());
    }

    public Span span(Phrase phrase) {
        return new Span(
                section,
                paragraph,
                analysis.token(phrase.first()).start(),
                analysis.token(phrase.last()).end());
    }

    public List<Clause> trusted() {
        return clauses.stream().filter(Clause::trusted).toList();
    }

    public List<Mention> mentions() {
        return analysis.mentions();
    }

    /** "¶4", as reasons cite it. */
    public String mark() {
        return "¶" + number;
    }
}
