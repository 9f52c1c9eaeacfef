package io.briefwise.generation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads clauses out of parses written by hand, a word a line: form, lemma, tag, number of its head, relation. */
class ClauseReaderTest {

    @Test
    void subject_verb_and_object_are_told_apart() {
        Clause clause = clause("signed", """
                Russia russia NNP 2 nsubj
                signed sign VBD 0 root
                a a DT 4 det
                treaty treaty NN 2 obj
                . . . 2 punct
                """);
        assertThat(clause.text()).isEqualTo("Russia signed a treaty");
        assertThat(clause.text(clause.subject())).isEqualTo("Russia");
        assertThat(clause.acted().map(clause::text)).contains("a treaty");
        assertThat(clause.standing()).isEqualTo(Standing.MAIN);
        assertThat(clause.commitment()).isEqualTo(Commitment.CERTAIN);
        assertThat(clause.trusted()).isTrue();
    }

    @Test
    void a_hedge_above_governs_what_it_takes_as_its_complement() {
        Clause clause = clause("sold", """
                It it PRP 3 nsubj
                is be VBZ 3 cop
                likely likely JJ 0 root
                that that IN 6 mark
                Russia russia NNP 6 nsubj
                sold sell VBD 3 ccomp
                weapons weapon NNS 6 obj
                """);
        assertThat(clause.commitment()).isEqualTo(Commitment.LIKELY);
        assertThat(clause.text()).isEqualTo("Russia sold weapons");
    }

    @Test
    void a_hedge_in_a_relative_clause_stays_there() {
        String parse = """
                Russia russia NNP 7 nsubj
                , , , 1 punct
                which which WDT 5 nsubj
                may may MD 5 aux
                sell sell VB 1 acl:relcl
                weapons weapon NNS 5 obj
                signed sign VBD 0 root
                a a DT 9 det
                treaty treaty NN 7 obj
                """;
        assertThat(clause("signed", parse).commitment()).isEqualTo(Commitment.CERTAIN);
        assertThat(clause("sell", parse).commitment()).isEqualTo(Commitment.POSSIBLE);
        assertThat(clause("sell", parse).standing()).isEqualTo(Standing.RELATIVE);
    }

    @Test
    void what_follows_a_relative_clause_is_not_cut_off() {
        Clause clause = clause("say", """
                Papers paper NNS 2 nsubj
                say say VBP 0 root
                that that IN 10 mark
                sales sale NNS 10 nsubj
                , , , 4 punct
                which which WDT 7 nsubj
                grew grow VBD 4 acl:relcl
                , , , 4 punct
                have have VBP 10 aux
                stopped stop VBN 2 ccomp
                """);
        assertThat(clause.text()).isEqualTo("Papers say that sales , which grew , have stopped");
    }

    @Test
    void what_is_reported_has_a_source_and_no_hedge_of_the_reporting_clause() {
        Clause clause = clause("sold", """
                Officials official NNS 3 nsubj
                may may MD 3 aux
                say say VB 0 root
                that that IN 6 mark
                Russia russia NNP 6 nsubj
                sold sell VBD 3 ccomp
                weapons weapon NNS 6 obj
                """);
        assertThat(clause.source()).isNotNull().extracting(clause::text).isEqualTo("Officials");
        assertThat(clause.standing()).isEqualTo(Standing.COMPLEMENT);
        assertThat(clause.hedges()).isEmpty();
    }

    @Test
    void passive_and_negation_are_seen() {
        Clause clause = clause("signed", """
                The the DT 2 det
                treaty treaty NN 5 nsubj:pass
                was be VBD 5 aux:pass
                not not RB 5 advmod
                signed sign VBN 0 root
                by by IN 7 case
                Russia russia NNP 5 obl
                """);
        assertThat(clause.verbs().passive()).isTrue();
        assertThat(clause.verbs().negative()).isTrue();
        assertThat(clause.sentence().token(clause.verbs().finite()).text()).isEqualTo("was");
        assertThat(clause.adjunct("by").map(adjunct -> clause.text(adjunct.phrase())))
                .contains("by Russia");
    }

    @Test
    void connectives_are_kept_apart_from_what_they_tie() {
        String parse = """
                However however RB 4 advmod
                , , , 4 punct
                Russia russia NNP 4 nsubj
                signed sign VBD 0 root
                although although IN 7 mark
                India india NNP 7 nsubj
                objected object VBD 4 advcl
                """;
        assertThat(clause("signed", parse).connective()).isEqualTo("however");
        assertThat(clause("signed", parse).text()).isEqualTo("Russia signed although India objected");
        assertThat(clause("objected", parse).connective()).isEqualTo("although");
        assertThat(clause("objected", parse).text()).isEqualTo("India objected");
        assertThat(clause("objected", parse).standing()).isEqualTo(Standing.ADVERBIAL);
    }

    @Test
    void a_subject_that_does_not_agree_is_not_trusted() {
        assertThat(clause("signs", """
                                The the DT 2 det
                                ministers minister NNS 3 nsubj
                                signs sign VBZ 0 root
                                treaties treaty NNS 3 obj
                                """).trusted()).isFalse();
    }

    @Test
    void an_arrow_that_the_parser_could_not_name_is_not_trusted() {
        assertThat(clause("signs", """
                                Russia russia NNP 2 nsubj
                                signs sign VBZ 0 root
                                treaties treaty NNS 2 obj
                                arms arm NNS 2 dep
                                """).trusted()).isFalse();
    }

    private static Clause clause(String main, String parse) {
        return ClauseReader.read(sentence(parse)).stream()
                .filter(clause -> clause.main().text().equals(main))
                .findFirst()
                .orElseThrow();
    }

    private static Sentence sentence(String parse) {
        List<Token> tokens = new ArrayList<>();
        List<Dependency> arrows = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : parse.strip().split("\n")) {
            String[] cells = line.split(" ");
            text.append(tokens.isEmpty() ? "" : " ");
            int start = text.length();
            text.append(cells[0]);
            // numbers count from 1, and 0 stands above the root, as in published treebanks
            arrows.add(new Dependency(Integer.parseInt(cells[3]) - 1, tokens.size(), cells[4]));
            tokens.add(new Token(start, text.length(), cells[0], cells[1], cells[2]));
        }
        return new Sentence(text.toString(), tokens, arrows, List.of());
    }
}
