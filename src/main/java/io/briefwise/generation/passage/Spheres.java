package io.briefwise.generation.passage;

import io.briefwise.generation.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What people are by trade or office, and the spheres in which one of these can be mistaken for another. */
public final class Spheres {

    private static final Map<String, Sphere> SPHERES = read();

    private Spheres() {}

    /** Nouns, each near those it can be mistaken for; "network engineer" and "network planner" keep the word before. */
    private record Sphere(List<String> nouns, List<String> offered, boolean joined) {}

    /** Whether a noun says what somebody is: "engineer", "director". */
    public static boolean isPost(String noun) {
        return SPHERES.containsKey(noun);
    }

    /** The same post with other nouns of its sphere, the nearest first; empty for an unknown noun. */
    public static List<String> besides(String post, String noun) {
        Sphere sphere = SPHERES.get(noun);
        if (sphere == null) {
            return List.of();
        }
        int at = sphere.nouns.indexOf(noun);
        String before = sphere.joined ? post.substring(0, post.length() - noun.length()) : "";
        return IntStream.range(0, sphere.nouns.size())
                .filter(other -> other != at && sphere.offered.contains(sphere.nouns.get(other)))
                .boxed()
                .sorted(Comparator.comparingInt(other -> Math.abs(other - at)))
                .map(other -> before + sphere.nouns.get(other))
                .toList();
    }

    private static Map<String, Sphere> read() {
        Map<String, Sphere> spheres = new TreeMap<>();
        Table.beside(Spheres.class, "posts.tsv").lines().forEach(line -> enter(line, spheres));
        return spheres;
    }

    private static void enter(String line, Map<String, Sphere> spheres) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException("a sphere, its nouns and yes or no are asked for: \"" + line + '"');
        }
        List<String> offered = List.of(cells[1].split(","));
        List<String> nouns = offered.stream().map(noun -> noun.replace("~", "")).toList();
        Sphere sphere = new Sphere(nouns, offered, cells[2].equals("yes"));
        for (String noun : nouns) {
            if (spheres.put(noun, sphere) != null) {
                throw new IllegalArgumentException("\"" + noun + "\" stands in two spheres: \"" + line + '"');
            }
        }
    }
}
