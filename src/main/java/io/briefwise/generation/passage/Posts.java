package io.briefwise.generation.passage;

import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who holds which post, as descriptions set between commas after a name tell it. */
public final class Posts {

    private static final int LONGEST = 17;
    private static final Pattern LEANING = Pattern.compile(
            "(?i)\\b(it|its|they|them|their|he|she|his|her|this|these|that (?:he|she|it|they)|those|there|here|we|our|you|who said|who says|whose)\\b");
    private static final Pattern CUT = Pattern.compile(".*\\b(of|at|in|the|a|and|who|for|with|former)$");

    private Posts() {}

    /** One for each person, the first that the text gives, in its order. */
    public static List<Post> in(Passage passage) {
        List<Post> posts = new ArrayList<>();
        Set<String> holders = new HashSet<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (mention.type() == Mention.Type.PERSON) {
                    passage.entities()
                            .named(mention)
                            .filter(person -> person.name().contains(" ") && !holders.contains(person.id()))
                            .flatMap(person -> after(person, sentence, mention))
                            .ifPresent(post -> {
                                holders.add(post.holder().id());
                                posts.add(post);
                            });
                }
            }
        }
        return posts;
    }

    /** "Maria Lopez, director of the port authority, said": what stands between the comma and the next mark. */
    private static Optional<Post> after(Entity person, TextSentence sentence, Mention mention) {
        Sentence analysis = sentence.analysis();
        int first = pastAge(analysis, mention.last() + 1);
        int last = first;
        while (last + 1 < analysis.tokens().size() && !closes(analysis.token(last + 1))) {
            last++;
        }
        if (first < 0 || last + 1 >= analysis.tokens().size() || last - first >= LONGEST) {
            return Optional.empty();
        }
        String words = analysis.text(first, last);
        // "Anna Berg, the driver and two guards": one of several people, and nobody's post
        boolean several =
                words.matches(".*\\b(and|or)\\b.*") && !words.matches(".*\\b(who|of|at|for|in)\\b.*\\b(and|or)\\b.*");
        return several || LEANING.matcher(words).find() || CUT.matcher(words).matches()
                ? Optional.empty()
                : Post.of(person, sentence, words);
    }

    /** The token after "," or after ", 44,"; below zero if no comma stands there. */
    private static int pastAge(Sentence sentence, int comma) {
        if (!isComma(sentence, comma)) {
            return -1;
        }
        boolean age = comma + 2 < sentence.tokens().size()
                && sentence.token(comma + 1).tag().equals("CD")
                && isComma(sentence, comma + 2);
        int first = age ? comma + 3 : comma + 1;
        return first < sentence.tokens().size() ? first : -1;
    }

    private static boolean isComma(Sentence sentence, int token) {
        return token < sentence.tokens().size() && sentence.token(token).text().equals(",");
    }

    private static boolean closes(Token token) {
        return token.tag().matches("[,.:]|''|``|-LRB-|-RRB-");
    }
}
