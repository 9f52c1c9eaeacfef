package io.briefwise.ui.access;

import io.briefwise.account.DeviceKey;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that holds a device's key. No script reads it, no other site sends it along but by a link, and behind TLS it
 * never travels in the clear.
 *
 * @param series names the device
 * @param token proves that it is the device
 */
record DeviceCookie(String series, String token) {

    private static final String NAME = "briefwise-device";
    /** Browsers accept this name only over TLS, for this very host and its whole path. */
    private static final String NAME_BEHIND_TLS = "__Host-" + NAME;

    private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

    static Optional<DeviceCookie> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(cookie -> cookie.getValue().split("\\.", -1))
                        .filter(parts -> parts.length == 2)
                        .map(parts -> new DeviceCookie(parts[0], parts[1]))
                        .findFirst();
    }

    static void set(DeviceKey key, HttpServletRequest request, HttpServletResponse response) {
        write(key.series() + "." + key.token(), key.kept() ? key.life() : UNTIL_CLOSED, request, response);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private static void write(String content, Duration life, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name(request), content)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(path(request))
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() && path(request).equals("/") ? NAME_BEHIND_TLS : NAME;
    }

    private static String path(HttpServletRequest request) {
        return request.getContextPath().isEmpty() ? "/" : request.getContextPath();
    }
}
