package io.briefwise.ui.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen: keeps its cookies, follows no redirect, and can post the forms of a page it has opened. */
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    record Answer(int status, String location, HttpResponse<String> whole) {

        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }
    }

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;
    private String token = "";

    Visitor(int port) {
        root = "http://localhost:" + port;
    }

    /** Opens the sign-in page, as everybody does who then posts its form. */
    void begin() {
        Matcher found = TOKEN.matcher(open("/sign-in").whole().body());
        if (!found.find()) {
            throw new AssertionError("the sign-in page carries no token against forgery");
        }
        token = "_csrf=" + encoded(found.group(1));
    }

    String token() {
        return token;
    }

    Answer signIn(String email, String password) {
        Answer answer = post("/sign-in", "username=" + encoded(email) + "&password=" + encoded(password) + "&" + token);
        if (!answer.location().contains("error")) {
            readTokenAfterSignIn();
        }
        return answer;
    }

    private void readTokenAfterSignIn() {
        Matcher found = TOKEN.matcher(open("/join").whole().body());
        token = found.find() ? "_csrf=" + encoded(found.group(1)) : "";
    }

    Answer open(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "text/html"));
    }

    Answer post(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        client.close();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
