package io.briefwise.limit;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where on the network a request comes from: an IPv4 address, or the first 64 bits of an IPv6 address, since whoever has one
 * of those has all the others too.
 */
public record Origin(String text) {

    private static final int GROUPS = 8;
    private static final int NETWORK = 4;
    private static final Pattern IN_IPV4 = Pattern.compile("(?i)::ffff:(\\d+\\.\\d+\\.\\d+\\.\\d+)");

    /** Reads the address of a request's other end as the server reports it; anything else is taken as it stands. */
    public static Origin of(String address) {
        String plain = address.replaceFirst("%.*$", "").replaceAll("[\\[\\]]", "");
        var mapped = IN_IPV4.matcher(plain);
        if (mapped.matches()) {
            return new Origin(mapped.group(1));
        }
        return new Origin(plain.contains(":") ? network(plain) : plain);
    }

    private static String network(String address) {
        String[] halves = address.split("::", 2);
        String[] before = groups(halves[0]);
        String[] after = halves.length > 1 ? groups(halves[1]) : new String[0];
        String[] whole = new String[GROUPS];
        Arrays.fill(whole, "0");
        if (before.length + after.length <= GROUPS) {
            System.arraycopy(before, 0, whole, 0, before.length);
            System.arraycopy(after, 0, whole, GROUPS - after.length, after.length);
        }
        return Arrays.stream(whole, 0, NETWORK)
                .map(group -> group.replaceFirst("^0+(?=.)", ""))
                .collect(Collectors.joining(":", "", "::/64"));
    }

    private static String[] groups(String half) {
        return half.isEmpty() ? new String[0] : half.split(":");
    }
}
