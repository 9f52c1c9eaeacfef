package io.briefwise.generation.family.detail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Things that stand side by side in lists: fruit, countries, diseases.
 *
 * @param name what they are
 * @param things the things, like beside like, in the form that lists have them in
 * @param list finds some of them in a row
 */
record ThingKind(String name, List<String> things, Pattern list) {

    private static final List<ThingKind> ALL = read();

    static List<ThingKind> all() {
        return ALL;
    }

    /** The others, those that stand nearest to the given ones first. */
    List<String> near(List<String> given) {
        List<Integer> places = given.stream().map(things::indexOf).toList();
        return IntStream.range(0, things.size())
                .filter(i -> !places.contains(i))
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> places.stream()
                        .mapToInt(place -> Math.abs(place - i))
                        .min()
                        .orElse(things.size())))
                .map(things::get)
                .toList();
    }

    private static List<ThingKind> read() {
        try (InputStream file = Objects.requireNonNull(ThingKind.class.getResourceAsStream("kinds-of-things.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ThingKind::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ThingKind of(String line) {
        String[] cells = line.split("\t", -1);
        List<String> things = cells.length == 2 ? List.of(cells[1].split(", ")) : List.of();
        if (things.size() < 4 || Set.copyOf(things).size() < things.size()) {
            throw new IllegalArgumentException(
                    "a kind and four things or more, none twice, are asked for: \"" + line + '"');
        }
        boolean names = things.stream().allMatch(thing -> thing.matches("(?:the )?\\p{Lu}.*"));
        String thing = things.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + (names ? "|\\p{Lu}\\p{Ll}+" : "");
        return new ThingKind(
                cells[0],
                things,
                Pattern.compile("(?<![\\p{L}’'-])(?:%1$s)(?:, (?:%1$s))+(?:,? (?:and|or) (?:%1$s))?(?![\\p{L}’'-])"
                        .formatted(thing)));
    }
}
