package io.briefwise.generation.claim;

import java.util.regex.Pattern;

/** Words by which a sentence holds something back, weighs it or hands it to somebody else. */
public final class Doubt {

    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(may|might|can|could|would|should|ought|must|needs?|likely|unlikely|probabl[ey]|possibl[ey]|perhaps"
                    + "|seem(s|ed)?|appear(s|ed)?|suggest(s|ed)?|indicat\\w+|expected|set to|estimated|often|usually"
                    + "|generally|sometimes|largely|partly|tends?|potential|if|wants?|hopes?|claim(s|ed)?|argu\\w+"
                    + "|believe[sd]?|plan(s|ned)?|perceived|supposed|reported\\w*|because|feared|led to)\\b");

    private Doubt() {}

    public static boolean in(String text) {
        return WORDS.matcher(text).find();
    }
}
