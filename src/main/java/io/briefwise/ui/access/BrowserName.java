package io.briefwise.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;

/** What a person calls the browser they sit at, as far as it says so itself: "Firefox on Linux". */
final class BrowserName {

    private record Sign(String mark, String name) {}

    /** The more particular first: nearly every browser claims to be several others too. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("Linux", "Linux"));

    private BrowserName() {}

    static String of(HttpServletRequest request) {
        return of(Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }

    static String of(String agent) {
        String browser = first(BROWSERS, agent, "A browser");
        String system = first(SYSTEMS, agent, "");
        return system.isEmpty() ? browser : browser + " on " + system;
    }

    private static String first(List<Sign> signs, String agent, String otherwise) {
        return signs.stream()
                .filter(sign -> agent.contains(sign.mark()))
                .map(Sign::name)
                .findFirst()
                .orElse(otherwise);
    }
}
