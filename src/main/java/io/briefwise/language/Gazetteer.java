package io.briefwise.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The countries of the world with their capitals, adjectives and other names. The Soviet Union stands among them, since
 * texts name it beside countries.
 */
public final class Gazetteer {

    private static final Gazetteer SHARED = read();

    private final Map<String, Entry> byName;

    private Gazetteer(Map<String, Entry> byName) {
        this.byName = Map.copyOf(byName);
    }

    /**
     * What a name stands for.
     *
     * @param country the country's usual name
     * @param type whether the name is the country's own, its capital's or an adjective's
     */
    public record Entry(String country, Mention.Type type) {}

    public static Gazetteer shared() {
        return SHARED;
    }

    public Optional<Entry> find(String name) {
        return Optional.ofNullable(byName.get(name.replace('’', '\'')));
    }

    /** Every country's usual name, in alphabetical order. */
    public List<String> countries() {
        return byName.values().stream().map(Entry::country).distinct().sorted().toList();
    }

    /** The longest name, in words. */
    int longest() {
        return byName.keySet().stream()
                .mapToInt(name -> name.split("[ -]").length)
                .max()
                .orElse(1);
    }

    private static Gazetteer read() {
        Map<String, Entry> names = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("countries.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> enter(line.split("\t", -1), names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Gazetteer(new TreeMap<>(names));
    }

    private static void enter(String[] cells, Map<String, Entry> names) {
        String country = cells[0];
        put(cells[1], new Entry(country, Mention.Type.CAPITAL), names);
        put(cells[2], new Entry(country, Mention.Type.NATIONALITY), names);
        for (String name : cells[3].split(",")) {
            boolean seat = name.equals("Kremlin")
                    || name.contains("House")
                    || name.startsWith("Downing")
                    || name.equals("Whitehall");
            put(name, new Entry(country, seat ? Mention.Type.CAPITAL : Mention.Type.COUNTRY), names);
        }
        put(country, new Entry(country, Mention.Type.COUNTRY), names);
    }

    private static void put(String list, Entry entry, Map<String, Entry> names) {
        for (String name : list.split(",")) {
            if (!name.isBlank()) {
                names.put(name, entry);
            }
        }
    }
}
