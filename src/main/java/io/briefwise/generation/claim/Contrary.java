package io.briefwise.generation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that the text rules out, made by turning one word or phrase into its opposite.
 *
 * @param text the statement
 * @param was the words of the text
 * @param is what the statement has in their place
 */
public record Contrary(String text, String was, String is) {

    private record Pair(Pattern words, String opposite) {}

    /** Only opposites that exclude each other whatever stands around them. */
    private static final List<Pair> PAIRS = pairs(
            "has increased to > has fallen to",
            "will increase to > will fall to",
            "has doubled > has halved",
            "is rising > is falling",
            "have dropped to > have risen to",
            "has supported > has opposed",
            "has backed > has opposed",
            "rejected > accepted",
            "approved > refused",
            "abolished > kept",
            "was abolished > was kept",
            "highest > lowest",
            "the largest > the smallest",
            "the biggest > the smallest",
            "the fittest > the least fit",
            "strengthens > weakens",
            "fell by > rose by",
            "rose to > fell to",
            "raised the > lowered the",
            "deeply suspicious about > fully confident in",
            "deeply distrusts > fully trusts",
            "remains concerned about > is no longer concerned about",
            "remains relevant > no longer matters",
            "a matter of concern for > of no concern to",
            "gives (\\w+) cause for concern > gives $1 no cause for concern",
            "have served (\\w+) well > have served $1 badly",
            "show no signs of > show clear signs of",
            "reached an unprecedented level > fallen to a very low level",
            "was expanded > was reduced",
            "was visible > could not be seen",
            "were normal > were dangerously high",
            "has pushed up > has brought down",
            "lucrative > unprofitable",
            "in high demand > in little demand",
            "has been helped by > has been made harder by",
            "emit few > emit many",
            "fewer than > more than",
            "more than (\\d) > fewer than $1",
            "more numerous > less numerous",
            "at the busiest times > at the quietest times",
            "is healing > is still getting worse",
            "are mobile across > never cross",
            "has made no > has made a",
            "coexist with > are fenced off from",
            "the same as > quite different from",
            "becoming permanent > becoming temporary",
            "caused panic > caused no alarm",
            "is unlikely to > is likely to",
            "was immediate > came only after years",
            "were modest > were far-reaching",
            "are influential in > have no influence in",
            "should take note of > need not pay attention to",
            "should extend > should reduce",
            "should follow > should not follow");

    /** The statement's opposite in one place; empty where none or more than one place offers itself. */
    public static Optional<Contrary> of(String statement) {
        List<Contrary> found = new ArrayList<>();
        for (Pair pair : PAIRS) {
            Matcher matcher = pair.words.matcher(statement);
            if (matcher.find()) {
                String is = matcher.group().replaceFirst(pair.words.pattern(), pair.opposite);
                String text = statement.substring(0, matcher.start()) + is + statement.substring(matcher.end());
                found.add(new Contrary(text, matcher.group().strip(), is.strip()));
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<Pair> pairs(String... lines) {
        List<Pair> pairs = new ArrayList<>();
        for (String line : lines) {
            String[] sides = line.split(" > ", -1);
            pairs.add(new Pair(Pattern.compile("\\b" + sides[0] + (sides[0].endsWith(")") ? "" : "\\b")), sides[1]));
        }
        return pairs;
    }
}
