package io.briefwise.generation.candidate;

import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Cloze;
import java.util.Locale;

/** A sentence with a gap in it, without the connective it opens with. */
public final class Gap {

    private static final String CONNECTIVE =
            "(?i)^(however|moreover|therefore|nevertheless|meanwhile|incidentally|similarly|thus|also|but|and|so|yet|"
                    + "consequently|furthermore|in turn|in fact|even so|as a result),? ";

    private Gap() {}

    public static String in(TextSentence sentence, int first, int last) {
        String text = sentence.text();
        int from =
                sentence.analysis().token(first).start() - sentence.analysis().start();
        int to = sentence.analysis().token(last).end() - sentence.analysis().start();
        String gapped = (text.substring(0, from) + Cloze.GAP + text.substring(to)).replaceFirst(CONNECTIVE, "");
        return gapped.substring(0, 1).toUpperCase(Locale.ROOT) + gapped.substring(1);
    }
}
