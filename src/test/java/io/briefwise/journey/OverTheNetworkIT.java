package io.briefwise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real server sends: pages with their policy, errors, cookies, and behind a proxy that the administrator named. */
class OverTheNetworkIT {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)' 'strict-dynamic' 'unsafe-eval';");

    private static RunningBriefwise briefwise;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        briefwise = RunningBriefwise.start(
                folder,
                "--server.forward-headers-strategy=native",
                "--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1|::1|0:0:0:0:0:0:0:1");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        briefwise.close();
    }

    @Test
    void a_page_runs_only_the_scripts_that_the_server_wrote_into_it() throws Exception {
        HttpResponse<String> page = get("/sign-in");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        Matcher nonce = NONCE.matcher(policy);
        Document document = Jsoup.parse(page.body());

        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(nonce.find()).as(policy).isTrue();
        assertThat(policy).contains("object-src 'none'", "script-src-attr 'none'", "frame-ancestors 'none'");
        assertThat(document.select("script"))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo(nonce.group(1)));
        assertThat(document.select("[onclick], [onload], [onerror]")).isEmpty();
    }

    @Test
    void no_two_pages_have_the_same_number() throws Exception {
        assertThat(get("/sign-in").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(get("/sign-in").headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void pages_are_not_stored() throws Exception {
        assertThat(get("/sign-in").headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
    }

    @Test
    void the_cookie_of_the_session_is_read_by_no_script_and_behind_tls_never_sent_in_the_clear() throws Exception {
        assertThat(get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(get("/sign-in", "X-Forwarded-Proto", "https", "X-Forwarded-For", "198.51.100.7")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow())
                .contains("Secure");
    }

    @Test
    void the_address_that_a_named_proxy_forwards_is_believed() throws Exception {
        HttpResponse<String> page = get("/sign-in", "X-Forwarded-Proto", "https", "X-Forwarded-For", "198.51.100.7");

        assertThat(page.headers().firstValue("Strict-Transport-Security").orElseThrow())
                .contains("max-age=31536000");
    }

    @Test
    void an_error_tells_nothing_about_the_server() throws Exception {
        for (String address :
                new String[] {"/error", "/actuator/env", "/briefwise/none.css", "/%2e%2e/etc/passwd", "/?%00"}) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.body())
                    .as(address)
                    .doesNotContainIgnoringCase("exception")
                    .doesNotContainIgnoringCase("tomcat")
                    .doesNotContainIgnoringCase("whitelabel")
                    .doesNotContain("at io.briefwise", "org.springframework");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        }
    }

    @Test
    void only_the_health_of_the_server_is_told_and_not_of_what() throws Exception {
        assertThat(get("/actuator/health").body())
                .isEqualToIgnoringWhitespace("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(briefwise.address(path))).header("Accept", "text/html, */*;q=0.8");
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
