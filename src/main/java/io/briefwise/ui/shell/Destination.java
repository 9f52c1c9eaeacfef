package io.briefwise.ui.shell;

import io.briefwise.account.Role;
import java.util.Set;

/**
 * A place in the bar at the top, contributed as a bean by the journey it leads to; {@code @Order} puts them in a row.
 *
 * @param label the key of its name in the message bundles
 * @param path where it leads, relative to the root of the application
 * @param roles whose bar it stands in
 */
public record Destination(String label, String path, Set<Role> roles) {

    public Destination {
        roles = Set.copyOf(roles);
        if (path.startsWith("/")) {
            throw new IllegalArgumentException("a path is relative to the application's root: " + path);
        }
    }
}
