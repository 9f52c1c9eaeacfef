package io.briefwise.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One learner's browser as far as the wire is concerned: cookies, and connections that are kept. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient connections;
    private final URI address;
    private final Tape tape;
    private final Map<String, String> cookies = new HashMap<>();

    /** @param connections shared by all learners, as they come from one machine */
    Browser(HttpClient connections, URI address, Tape tape) {
        this.connections = connections;
        this.address = address;
        this.tape = tape;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> postJson(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> postForm(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                connections.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        tape.request(response.body().length());
        for (String set : response.headers().allValues("Set-Cookie")) {
            String[] cookie = set.split(";", 2)[0].split("=", 2);
            cookies.put(cookie[0].strip(), cookie[1].strip());
        }
        return response;
    }
}
