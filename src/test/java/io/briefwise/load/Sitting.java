package io.briefwise.load;

import io.briefwise.load.Mirror.Element;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A learner at a browser: signs in, opens the quiz from the page at home, answers, hands in, reads the result. What has to be
 * clicked is found on the page as people find it. Every step throws where the page does not show what it should.
 */
final class Sitting {

    private final Browser browser;
    private final Tape tape;
    private final Random random;
    private Tab tab;

    private Sitting(Browser browser, Tape tape, Random random, Tab tab) {
        this.browser = browser;
        this.tape = tape;
        this.random = random;
        this.tab = tab;
    }

    /** From the address of the server to the learner's page at home. */
    static Sitting signIn(HttpClient connections, URI server, Tape tape, String email)
            throws IOException, InterruptedException {
        Browser browser = new Browser(connections, server, tape);
        browser.get("/");
        Tab door = Tab.opened(browser, "sign-in", "");
        Element form = found(
                door.page(),
                one -> one.is("form") && !one.all(named("username")).toList().isEmpty());
        Map<String, String> fields = new LinkedHashMap<>();
        form.all(one -> one.is("input") && one.says("type").equals("hidden"))
                .forEach(hidden -> fields.put(hidden.says("name"), hidden.says("value")));
        for (Map.Entry<String, String> typed :
                Map.of("username", email, "password", Coursework.PASSWORD).entrySet()) {
            Element field = found(form, named(typed.getKey()));
            if (field.hears("change")) {
                door.fill(field, typed.getValue());
            }
            fields.put(typed.getKey(), typed.getValue());
        }
        var answer = browser.postForm("/" + form.says("action"), fields);
        String location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || location.contains("sign-in")) {
            throw new IOException(email + " is not let in: " + answer.statusCode() + " " + location);
        }
        door.close();
        String query = URI.create(location).getQuery();
        return new Sitting(
                browser, tape, new Random(email.hashCode()), Tab.opened(browser, "", query == null ? "" : query));
    }

    /** Follows the link at home to the quiz, to its first open question. */
    void openQuiz(String quiz) throws IOException, InterruptedException {
        Element link = found(tab.page(), one -> one.is("a") && one.says("href").startsWith("take/" + quiz));
        tab.follow(link.says("href"));
        found(tab.page(), looks("stem"));
    }

    /** Answers the question that is shown for the first time, and sees the receipt. */
    void answer() throws IOException, InterruptedException {
        if (!answer(_ -> {})) {
            throw new IllegalStateException("no new receipt for: " + stem());
        }
    }

    /**
     * Answers the question that is shown, otherwise than before. Returns whether a new receipt came: one that tells another
     * second than the receipt of an earlier answer. {@code sending} hears what is answered, as the page shows it, before it
     * is sent.
     */
    boolean answer(Consumer<String> sending) throws IOException, InterruptedException {
        String before = receipt().map(Element::text).orElse("");
        List<Element> papers = tab.page().all(looks("open-answer")).toList();
        List<Element> options = tab.page()
                .all(one -> one.looks("option") && !one.looks("chosen"))
                .toList();
        if (papers.isEmpty() && options.isEmpty()) {
            throw new IllegalStateException("this script cannot answer: " + stem());
        }
        long clicked = System.nanoTime();
        if (papers.isEmpty()) {
            Element option = options.get(random.nextInt(options.size()));
            sending.accept(option.text());
            tab.click(option);
        } else {
            String text = "The text says so, and gives reason " + random.nextInt(Integer.MAX_VALUE) + " for it.";
            sending.accept(text);
            tab.type(papers.getFirst(), text);
        }
        Element receipt = receipt().orElseThrow(() -> new IllegalStateException("no place for a receipt"));
        if (!receipt.looks("stored")) {
            throw new IllegalStateException("no receipt but: " + receipt.text());
        }
        tape.saved(System.nanoTime() - clicked);
        return !receipt.text().equals(before);
    }

    /** What was answered to the question that is shown, as the page shows it; empty for nothing. */
    String answered() {
        return tab.page()
                .find(looks("open-answer"))
                .map(paper -> paper.says("value"))
                .orElseGet(() -> tab.page()
                        .find(one -> one.looks("option") && one.looks("chosen"))
                        .map(Element::text)
                        .orElse(""));
    }

    String stem() {
        return found(tab.page(), looks("stem")).text();
    }

    int questions() {
        return dots().size();
    }

    void turnTo(int question) throws IOException, InterruptedException {
        Element dot = dots().get(question);
        if (!dot.looks("now")) {
            tab.click(dot);
        }
    }

    void next() throws IOException, InterruptedException {
        tab.click(lastButton());
    }

    /** From the last question: hands in, confirms, and sees the score. */
    void handIn() throws IOException, InterruptedException {
        tab.click(lastButton());
        tab.confirm(found(tab.page(), one -> one.is("vaadin-confirm-dialog")));
        Element score = found(tab.page(), looks("score"));
        if (!tab.shown().startsWith("result/") || score.text().chars().noneMatch(Character::isDigit)) {
            throw new IllegalStateException("no result but " + tab.shown() + ": " + score.text());
        }
        tape.finished();
    }

    void close() throws IOException, InterruptedException {
        tab.close();
    }

    private Optional<Element> receipt() {
        return tab.page().find(looks("receipt"));
    }

    private List<Element> dots() {
        Element map = found(tab.page(), looks("dots"));
        return map.all(one -> one.is("button")).toList();
    }

    private Element lastButton() {
        return found(tab.page(), looks("foot"))
                .all(one -> one.is("vaadin-button"))
                .toList()
                .getLast();
    }

    private static Predicate<Element> looks(String className) {
        return one -> one.looks(className);
    }

    private static Predicate<Element> named(String name) {
        return one -> one.says("name").equals(name);
    }

    private static Element found(Element within, Predicate<Element> wanted) {
        return within.find(wanted)
                .orElseThrow(() -> new IllegalStateException("not found on the page: " + shortened(within.text())));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 300));
    }
}
