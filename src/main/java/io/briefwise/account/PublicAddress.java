package io.briefwise.account;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Under which address people reach this server: {@code briefwise.address}, and on one's own machine without it.
 *
 * <p>Never taken from a request: whoever asks for a link by mail must not choose where it leads.
 */
@Component
class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    String of(String path) {
        String configured = environment.getProperty("briefwise.address", "");
        String root = configured.isBlank() ? "http://localhost:" + port() : configured.strip();
        return (root.endsWith("/") ? root : root + "/") + path;
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
