package io.briefwise.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An analysed sentence.
 *
 * @param text its characters in the paragraph
 * @param tokens its words and marks, in order; their offsets are the paragraph's
 * @param dependencies its parse; each token has at most one head
 * @param mentions the names, dates and quantities in it, in order, none overlapping
 */
public record Sentence(String text, List<Token> tokens, List<Dependency> dependencies, List<Mention> mentions) {

    public Sentence {
        tokens = List.copyOf(tokens);
        dependencies = List.copyOf(dependencies);
        mentions = List.copyOf(mentions);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence without a token: " + text);
        }
    }

    public int start() {
        return tokens.getFirst().start();
    }

    public int end() {
        return tokens.getLast().end();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The characters from one token to another, both included. */
    public String text(int first, int last) {
        return text.substring(token(first).start() - start(), token(last).end() - start());
    }

    public Optional<Dependency> arrowTo(int token) {
        return dependencies.stream().filter(arrow -> arrow.dependent() == token).findFirst();
    }

    /** The arrows that leave a token, in the order of the words they reach. */
    public List<Dependency> arrowsFrom(int token) {
        return dependencies.stream().filter(arrow -> arrow.head() == token).toList();
    }

    /** The tokens under a token, itself included, in order. */
    public List<Integer> subtree(int token) {
        List<Integer> found = new ArrayList<>();
        collect(token, found, 0);
        return found.stream().sorted().toList();
    }

    private void collect(int token, List<Integer> found, int depth) {
        found.add(token);
        if (depth < tokens.size()) {
            arrowsFrom(token).forEach(arrow -> collect(arrow.dependent(), found, depth + 1));
        }
    }

    public Optional<Mention> mentionAt(int token) {
        return mentions.stream().filter(mention -> mention.covers(token)).findFirst();
    }
}
