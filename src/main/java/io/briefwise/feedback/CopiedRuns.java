package io.briefwise.feedback;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a draft has in common with a text, word for word. */
final class CopiedRuns {

    private static final Pattern QUOTATION = Pattern.compile("[“\"][^“”\"]{1,200}[”\"]");
    private static final Pattern PARAGRAPH_SIGN = Pattern.compile("[(]?¶\\s*\\d+[)]?");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}’-]+");

    /** Stands for a quotation; no word of a text. */
    private static final String BREAK = "";

    private CopiedRuns() {}

    static Copying of(String draft, Brief brief) {
        List<String> words = own(draft);
        long own = words.stream().filter(word -> !word.equals(BREAK)).count();
        if (own == 0) {
            return new Copying(0, 0);
        }
        boolean[] copied = new boolean[words.size()];
        int longest = brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::text)
                .mapToInt(text -> mark(words, words(text), copied))
                .max()
                .orElse(0);
        int count = 0;
        for (boolean one : copied) {
            count += one ? 1 : 0;
        }
        return new Copying(longest, (double) count / own);
    }

    /** The words outside quotation marks, with a break for each quotation. */
    private static List<String> own(String draft) {
        String unsigned = PARAGRAPH_SIGN.matcher(draft).replaceAll(" ");
        return QUOTATION
                .splitAsStream(unsigned)
                .flatMap(piece -> Stream.concat(words(piece).stream(), Stream.of(BREAK)))
                .toList();
    }

    static List<String> words(String text) {
        return Arrays.stream(GAP.split(text.toLowerCase(Locale.ROOT).replace('\'', '’')))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Marks the words of the draft in long enough runs, and answers with the longest run, after the rows of the usual table. */
    private static int mark(List<String> draft, List<String> text, boolean[] copied) {
        int[] above = new int[text.size() + 1];
        int longest = 0;
        for (int i = 0; i < draft.size(); i++) {
            int[] row = new int[text.size() + 1];
            for (int j = 0; j < text.size(); j++) {
                if (draft.get(i).equals(text.get(j))) {
                    row[j + 1] = above[j] + 1;
                    longest = Math.max(longest, row[j + 1]);
                    if (row[j + 1] >= Copying.RUN) {
                        Arrays.fill(copied, i + 1 - row[j + 1], i + 1, true);
                    }
                }
            }
            above = row;
        }
        return longest;
    }
}
