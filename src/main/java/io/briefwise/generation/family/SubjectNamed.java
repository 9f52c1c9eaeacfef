package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Statement;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Optional;

/** A statement that opens with a name and goes on with its verb, so that the name can give way to a question word. */
final class SubjectNamed {

    private static final int LONGEST = 26;

    private SubjectNamed() {}

    /** "Russia signed a treaty" becomes "Which country signed a treaty?". */
    static Optional<String> ask(Passage passage, TextSentence sentence, Mention name, String asking) {
        Sentence analysis = sentence.analysis();
        if (name.last() + 2 >= analysis.tokens().size() || !tells(analysis, name.last() + 1)) {
            return Optional.empty();
        }
        return Statement.around(passage, sentence, name, LONGEST)
                .filter(statement -> opens(analysis, statement, name))
                .map(statement -> statement.with(statement.first(), name.last(), asking))
                .filter(words -> !words.matches(".*, (and|but|or) .*|.*[“”].*"))
                .map(words -> words + "?");
    }

    private static boolean opens(Sentence sentence, Statement statement, Mention name) {
        return statement.first() == name.first()
                || statement.first() == name.first() - 1
                        && sentence.token(statement.first()).text().equalsIgnoreCase("the");
    }

    /** Whether a finite verb that says more than "is" stands there; what ought to be or had been is not asked for. */
    private static boolean tells(Sentence sentence, int token) {
        Token verb = sentence.token(token);
        Token next = sentence.token(token + 1);
        return verb.tag().matches("VBD|VBZ")
                && !verb.text().matches("had|did|does|said|says|added|explained")
                && !(verb.lemma().equals("be") && !next.tag().matches("DT|VBN|JJS|RB"))
                && !next.text().matches("n't|n’t|not|also|too|then|therefore|,");
    }
}
