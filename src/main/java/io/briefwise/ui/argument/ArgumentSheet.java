package io.briefwise.ui.argument;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.brief.Brief;
import io.briefwise.question.argument.ArgumentBranch;
import io.briefwise.question.argument.ArgumentMap;
import io.briefwise.question.argument.ClaimExercise;
import io.briefwise.ui.parts.KeyedButton;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.Set;

/** The sheet beside a section: find the claim, what supports it and what limits it, then see the map. */
final class ArgumentSheet extends Div {

    private final transient Words words;
    private final transient ArgumentDesk desk;
    private final transient Brief brief;
    private final ArgumentPage page;
    private final FoundBy who;

    ArgumentSheet(Words words, ArgumentDesk desk, Brief brief, ArgumentPage page, FoundBy who) {
        this.words = words;
        this.desk = desk;
        this.brief = brief;
        this.page = page;
        this.who = who;
        addClassName("argument-sheet");
        ClaimExercise.of(brief, map(), who.section()).ifPresentOrElse(this::askForClaim, this::showMap);
    }

    private void askForClaim(ClaimExercise exercise) {
        Picks picks = picks(exercise, false);
        H2 stem = ask(exercise, 1, picks, () -> askForSupport(exercise, picks.marked()));
        desk.last(who, exercise.claim().id()).ifPresent(last -> {
            Paragraph said = new Paragraph(words.say("argument.last", last.found(), last.wanted()));
            said.addClassNames("last-time", "num");
            addComponentAtIndex(indexOf(stem), said);
        });
    }

    private void askForSupport(ClaimExercise exercise, Set<Integer> claim) {
        Picks picks = picks(exercise, true);
        H2 stem = ask(exercise, 2, picks, () -> {
            if (exercise.qualifiers().isEmpty()) {
                compare(new Found(exercise, claim, picks.marked(), Set.of()));
            } else {
                askForQualifiers(exercise, claim, picks.marked());
            }
        });
        boolean found = exercise.claimFound(claim).whole();
        Paragraph said = new Paragraph(words.say(found ? "argument.claim.found" : "argument.claim.missed"));
        said.addClassNames("finding", found ? "right" : "wrong");
        quoteClaim(stem, picks, exercise);
        addComponentAtIndex(1, said);
        focus(stem);
    }

    private void askForQualifiers(ClaimExercise exercise, Set<Integer> claim, Set<Integer> supports) {
        Picks picks = picks(exercise, true);
        H2 stem = ask(exercise, 3, picks, () -> compare(new Found(exercise, claim, supports, picks.marked())));
        quoteClaim(stem, picks, exercise);
        focus(stem);
    }

    private void quoteClaim(H2 stem, Picks picks, ClaimExercise exercise) {
        Paragraph quoted = new Paragraph(picks.statements().get(exercise.claimIndex()));
        quoted.addClassName("the-claim");
        addComponentAtIndex(indexOf(stem), quoted);
    }

    private H2 ask(ClaimExercise exercise, int step, Picks picks, SerializableRunnable then) {
        page.offer(exercise, picks);
        int steps = exercise.qualifiers().isEmpty() ? 2 : 3;
        String key = "argument." + List.of("claim", "support", "qualifier").get(step - 1);
        H2 stem = stem(words.say(key, exercise.paragraph(brief)));
        Paragraph how = new Paragraph(words.say(key + ".how"));
        how.addClassName("how");
        KeyedButton on =
                new KeyedButton(words.say(step == steps ? "argument.compare" : key + ".on"), "N", _ -> then.run());
        on.addThemeVariants(ButtonVariant.PRIMARY);
        on.setEnabled(false);
        picks.onChange(() -> on.setEnabled(!picks.marked().isEmpty()));
        NativeButton skip = new NativeButton(words.say("argument.skip"), _ -> showMap());
        skip.addClassNames("quiet", "first");
        Div foot = new Div(skip, on);
        foot.addClassName("foot");
        show(where(words.say(key + ".step", step, steps)), stem, how, new PickList(words, picks), foot);
        return stem;
    }

    private void compare(Found found) {
        desk.keep(who, found);
        showMap();
        Paragraph said = new Paragraph(found.said(words));
        said.addClassName("found");
        addComponentAtIndex(2, said);
        page.light(found.markings());
    }

    private void showMap() {
        List<ArgumentBranch> branches = ArgumentBranch.of(map(), who.section());
        H2 stem = stem(words.say("argument.map"));
        Paragraph how = new Paragraph(words.say("argument.map.how"));
        how.addClassName("how");
        page.light(List.of());
        show(
                where(words.say("argument.map.step")),
                stem,
                how,
                new BranchList(
                        words, branches, node -> page.light(Found.evidence(node).toList())));
        focus(stem);
    }

    private ArgumentMap map() {
        return desk.map(who.brief());
    }

    private Picks picks(ClaimExercise exercise, boolean several) {
        return new Picks(exercise.statements().stream().map(brief::text).toList(), several);
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
    }

    private static Div where(String step) {
        Div where = new Div(new Span(step));
        where.addClassName("where");
        return where;
    }

    private static H2 stem(String text) {
        H2 stem = new H2(text);
        stem.addClassName("stem");
        stem.getElement().setAttribute("tabindex", "-1");
        return stem;
    }

    private static void focus(H2 stem) {
        stem.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
