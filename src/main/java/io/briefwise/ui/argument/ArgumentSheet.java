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
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.ClaimExercise;
import io.briefwise.question.argument.Finding;
import io.briefwise.ui.parts.KeyedButton;
import io.briefwise.ui.parts.Marking;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sheet beside a section: find the claim, find what supports it, then see the map. */
final class ArgumentSheet extends Div {

    private final transient Words words;
    private final transient Brief brief;
    private final transient ArgumentMap map;
    private final ArgumentPage page;
    private final int section;

    ArgumentSheet(Words words, Brief brief, ArgumentMap map, ArgumentPage page, int section) {
        this.words = words;
        this.brief = brief;
        this.map = map;
        this.page = page;
        this.section = section;
        addClassName("argument-sheet");
        ClaimExercise.of(brief, map, section).ifPresentOrElse(this::askForClaim, this::showMap);
    }

    private void askForClaim(ClaimExercise exercise) {
        Picks picks = picks(exercise, false);
        int number = exercise.paragraph(brief);
        ask(exercise, picks, "argument.claim", number, () -> askForSupport(exercise, picks.marked()));
    }

    private void askForSupport(ClaimExercise exercise, Set<Integer> claim) {
        Picks picks = picks(exercise, true);
        boolean found = exercise.claimFound(claim).whole();
        H2 stem = ask(
                exercise, picks, "argument.support", exercise.paragraph(brief), () -> compare(exercise, claim, picks));
        Paragraph quoted = new Paragraph(picks.statements().get(exercise.claimIndex()));
        quoted.addClassName("the-claim");
        Paragraph said = new Paragraph(words.say(found ? "argument.claim.found" : "argument.claim.missed"));
        said.addClassNames("finding", found ? "right" : "wrong");
        addComponentAtIndex(indexOf(stem), said);
        addComponentAtIndex(indexOf(stem), quoted);
        focus(stem);
    }

    private H2 ask(ClaimExercise exercise, Picks picks, String key, int number, SerializableRunnable then) {
        page.offer(exercise, picks);
        H2 stem = stem(words.say(key, number));
        Paragraph how = new Paragraph(words.say(key + ".how"));
        how.addClassName("how");
        KeyedButton on = new KeyedButton(words.say(key + ".on"), "N", _ -> then.run());
        on.addThemeVariants(ButtonVariant.PRIMARY);
        on.setEnabled(false);
        picks.onChange(() -> on.setEnabled(!picks.marked().isEmpty()));
        NativeButton skip = new NativeButton(words.say("argument.skip"), _ -> showMap());
        skip.addClassNames("quiet", "first");
        Div foot = new Div(skip, on);
        foot.addClassName("foot");
        show(where(words.say(key + ".step")), stem, how, new PickList(words, picks), foot);
        return stem;
    }

    private void compare(ClaimExercise exercise, Set<Integer> claim, Picks supports) {
        Finding first = exercise.claimFound(claim);
        Finding second = exercise.supportsFound(supports.marked());
        showMap();
        Paragraph said =
                new Paragraph(words.say(first.whole() ? "argument.found.claim" : "argument.found.no-claim") + " "
                        + words.say("argument.found.support", second.wanted(), second.found())
                        + (second.beside() == 0 ? "" : " " + words.say("argument.found.beside", second.beside())));
        said.addClassName("found");
        addComponentAtIndex(2, said);
        page.light(Stream.concat(
                        Stream.concat(Stream.of(exercise.claim()), exercise.supports().stream())
                                .flatMap(ArgumentSheet::evidence),
                        Stream.concat(claim.stream(), supports.marked().stream())
                                .map(index -> new Marking(exercise.statements().get(index), Marking.Kind.CHOSEN)))
                .toList());
    }

    private void showMap() {
        List<ArgumentBranch> branches = ArgumentBranch.of(map, section);
        H2 stem = stem(words.say("argument.map"));
        Paragraph how = new Paragraph(words.say("argument.map.how"));
        how.addClassName("how");
        page.light(List.of());
        show(
                where(words.say("argument.map.step")),
                stem,
                how,
                new BranchList(
                        words, branches, node -> page.light(evidence(node).toList())));
        focus(stem);
    }

    private Picks picks(ClaimExercise exercise, boolean several) {
        return new Picks(exercise.statements().stream().map(brief::text).toList(), several);
    }

    private static Stream<Marking> evidence(ArgumentNode node) {
        return node.evidence().stream().map(piece -> new Marking(piece.span(), Marking.Kind.EVIDENCE));
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
