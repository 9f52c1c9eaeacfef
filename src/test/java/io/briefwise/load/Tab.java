package io.briefwise.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One tab with a page of the product: talks to the server as Vaadin's client does, and knows what it would show. */
final class Tab {

    private static final JsonMapper JSON = new JsonMapper();

    /** What Chromium tells of itself when the page starts; see {@code Flow.js}. */
    private static final String DETAILS = "&v-sh=720&v-sw=1280&v-wh=720&v-ww=1280&v-bh=720&v-bw=1280&v-curdate=%d"
            + "&v-tzo=-60&v-dstd=60&v-rtzo=-60&v-dston=false&v-tzid=Europe%%2FBerlin&v-wn=v-0.%d&v-td=false&v-pr=1"
            + "&v-np=Linux%%20x86_64&v-cs=light%%20dark&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-so=landscape-primary&v-soa=0"
            + "&v-tn=aura&v-ga=PROMPT&v-wla=SUPPORTED&v-ws=false";

    /** Where a click was, and with which keys. */
    private static final Map<String, Object> CLICK = Map.of(
            "event.shiftKey", false,
            "event.metaKey", false,
            "event.ctrlKey", false,
            "event.altKey", false,
            "event.detail", 1,
            "event.button", 0,
            "event.clientX", 1048,
            "event.clientY", 452,
            "event.screenX", 1058,
            "event.screenY", 549);

    private static final Pattern ADDRESS = Pattern.compile("\"((?:quiz|result)/[0-9a-f-]{36})\"");

    private final Browser browser;
    private final Mirror mirror = new Mirror();
    private final int ui;
    private final String csrf;
    private int syncId;
    private int clientId;
    private String shown = "";

    private Tab(Browser browser, JsonNode config) {
        this.browser = browser;
        ui = config.path("v-uiId").asInt();
        JsonNode uidl = config.path("uidl");
        csrf = uidl.path("Vaadin-Security-Key").asString();
        syncId = uidl.path("syncId").asInt();
        take(uidl);
    }

    /** Loads a page of the server, which must be found at once; follows the page's own start. */
    static Tab opened(Browser browser, String route, String query) throws IOException, InterruptedException {
        String address = "/" + route + (query.isEmpty() ? "" : "?" + query);
        expect(200, browser.get(address), "GET " + address);
        HttpResponse<String> started = browser.get("/?v-r=init&location=" + Browser.encoded(route) + "&query="
                + Browser.encoded(query) + DETAILS.formatted(Clock.systemUTC().millis(), System.nanoTime()));
        expect(200, started, "init");
        Tab tab = new Tab(browser, JSON.readTree(started.body()).path("appConfig"));
        tab.go("/" + route, query, "");
        return tab;
    }

    Mirror.Element page() {
        return mirror.page();
    }

    /** The address that the server last asked the browser to show: {@code quiz/…} or {@code result/…}; empty before. */
    String shown() {
        return shown;
    }

    void follow(String route) throws IOException, InterruptedException {
        go(route, "", "client");
    }

    void click(Mirror.Element element) throws IOException, InterruptedException {
        if (!element.hears("click")) {
            throw new IllegalStateException("nothing listens to a click on " + element.text());
        }
        call(List.of(event(element, "click", CLICK)));
    }

    /** Types into a field that tells the server once the typing pauses. */
    void type(Mirror.Element field, String text) throws IOException, InterruptedException {
        call(List.of(property(field, "value", text), event(field, "input", Map.of("1", 1, "for", "trailing"))));
    }

    /** Types into a field that tells the server when it is left. */
    void fill(Mirror.Element field, String text) throws IOException, InterruptedException {
        call(List.of(property(field, "value", text), event(field, "change", Map.of())));
    }

    void confirm(Mirror.Element dialog) throws IOException, InterruptedException {
        call(List.of(event(dialog, "opened-changed", Map.of())));
        call(List.of(
                Map.of("type", "event", "node", dialog.id, "event", "confirm"),
                Map.of("type", "event", "node", dialog.id, "event", "closed"),
                property(dialog, "opened", false),
                event(dialog, "opened-changed", Map.of())));
    }

    /** Closes the tab: the page's last word to the server. */
    void close() throws IOException, InterruptedException {
        browser.postJson(rpc(), JSON.writeValueAsString(Map.of("csrfToken", csrf, "rpc", List.of(), "UNLOAD", true)));
    }

    private void go(String route, String query, String trigger) throws IOException, InterruptedException {
        call(List.of(Map.of(
                "type",
                "event",
                "node",
                page().id,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route", route,
                        "query", query,
                        "appShellTitle", "",
                        "historyState", Map.of("idx", 0),
                        "trigger", trigger))));
    }

    private void call(List<Map<String, Object>> rpc) throws IOException, InterruptedException {
        String message =
                JSON.writeValueAsString(Map.of("csrfToken", csrf, "rpc", rpc, "syncId", syncId, "clientId", clientId));
        HttpResponse<String> answered = browser.postJson(rpc(), message);
        expect(200, answered, "rpc");
        String body = answered.body().replaceFirst("^for\\(;;\\);", "");
        JsonNode answer = JSON.readTree(body);
        JsonNode uidl = answer.isArray() ? answer.path(0) : answer;
        if (uidl.path("meta").has("appError") || uidl.path("meta").has("sessionExpired")) {
            throw new IOException("the server ended the session: " + uidl.path("meta"));
        }
        syncId = uidl.path("syncId").asInt();
        take(uidl);
        Matcher address = ADDRESS.matcher(body);
        while (address.find()) {
            shown = address.group(1);
        }
    }

    private void take(JsonNode uidl) {
        clientId = uidl.path("clientId").asInt();
        mirror.apply(uidl.path("changes"));
    }

    private String rpc() {
        return "/?v-r=uidl&v-uiId=" + ui;
    }

    private static Map<String, Object> event(Mirror.Element element, String name, Map<String, Object> data) {
        return Map.of("type", "event", "node", element.id, "event", name, "data", data);
    }

    private static Map<String, Object> property(Mirror.Element element, String name, Object content) {
        return Map.of("type", "mSync", "node", element.id, "feature", 1, "property", name, "value", content);
    }

    private static void expect(int status, HttpResponse<String> response, String what) throws IOException {
        if (response.statusCode() != status) {
            throw new IOException(what + " was answered with " + response.statusCode());
        }
    }
}
