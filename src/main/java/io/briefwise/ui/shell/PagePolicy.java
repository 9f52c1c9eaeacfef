package io.briefwise.ui.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Element;

/**
 * What a page may load and run. Only scripts that the server wrote into this very answer run, told by a number used once, and
 * the modules that those load; a script that somebody slipped into a text does not.
 *
 * <p>Two exceptions are Vaadin's, up to version 25.3: its client makes functions of what the server sends
 * ({@code unsafe-eval}), and its components write styles into the page.
 */
final class PagePolicy {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    private PagePolicy() {}

    /** Called when everything is in the page. */
    static void admit(IndexHtmlResponse page) {
        String nonce = nonce();
        for (Element script : page.getDocument().select("script, link[rel=modulepreload]")) {
            script.attr("nonce", nonce);
        }
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
    }

    static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'",
                "script-src-attr 'none'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static String nonce() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
