package io.briefwise.language;

import io.briefwise.language.Mention.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Settles what each name is: the gazetteer goes before the statistical recogniser, except inside the name of a person
 * or an organisation ("Bank of China", "Jordan Peterson").
 */
final class Mentions {

    private static final Gazetteer GAZETTEER = Gazetteer.shared();
    private static final int LONGEST = GAZETTEER.longest();

    private Mentions() {}

    static List<Mention> settle(List<Token> tokens, List<Mention> recognised) {
        List<Mention> settled = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Mention> known = longestAt(i, tokens, recognised);
            if (known.isPresent()) {
                settled.add(known.get());
                i = known.get().last();
            }
        }
        for (Mention mention : recognised) {
            if (settled.stream().noneMatch(other -> overlap(other, mention))) {
                settled.add(mention);
            }
        }
        settled.sort(Comparator.comparingInt(Mention::first));
        return settled;
    }

    private static Optional<Mention> longestAt(int first, List<Token> tokens, List<Mention> recognised) {
        for (int last = Math.min(tokens.size(), first + LONGEST) - 1; last >= first; last--) {
            String name = name(tokens, first, last);
            Optional<Gazetteer.Entry> entry = GAZETTEER.find(name);
            if (entry.isPresent()
                    && (tokens.get(first).isName() || entry.get().type() == Type.NATIONALITY)
                    && !insideLongerName(first, last, recognised)) {
                return Optional.of(new Mention(
                        entry.get().type(), first, last, name, entry.get().country()));
            }
        }
        return Optional.empty();
    }

    private static boolean insideLongerName(int first, int last, List<Mention> recognised) {
        return recognised.stream()
                .anyMatch(mention -> mention.first() <= first
                        && mention.last() >= last
                        && mention.last() - mention.first() > last - first
                        && (mention.type() == Type.PERSON || mention.type() == Type.ORGANISATION));
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }

    private static String name(List<Token> tokens, int first, int last) {
        StringBuilder name = new StringBuilder(tokens.get(first).text());
        for (int i = first + 1; i <= last; i++) {
            if (tokens.get(i).start() > tokens.get(i - 1).end()) {
                name.append(' ');
            }
            name.append(tokens.get(i).text());
        }
        return name.toString();
    }
}
