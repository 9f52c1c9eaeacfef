package io.briefwise.ui.argument;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.question.argument.ArgumentBranch;
import io.briefwise.question.argument.ArgumentLink;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.LinkKind;
import io.briefwise.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An argument as a list in a list: an entry that is clicked, or that the keyboard reaches, lights its place in the text. */
final class BranchList extends UnorderedList {

    private final transient Words words;
    private final transient SerializableConsumer<ArgumentNode> light;
    private final List<NativeButton> entries = new ArrayList<>();

    BranchList(Words words, List<ArgumentBranch> branches, SerializableConsumer<ArgumentNode> light) {
        this.words = words;
        this.light = light;
        addClassName("argument");
        branches.forEach(branch -> add(item(branch)));
    }

    private ListItem item(ArgumentBranch branch) {
        ListItem item = new ListItem(entry(branch));
        ArgumentLink link = branch.link();
        if (link != null) {
            item.addClassName(looks(link.kind()));
        }
        if (!branch.branches().isEmpty()) {
            UnorderedList below = new UnorderedList();
            branch.branches().forEach(one -> below.add(item(one)));
            item.add(below);
        }
        return item;
    }

    private NativeButton entry(ArgumentBranch branch) {
        ArgumentNode node = branch.node();
        Span relation = new Span(relation(node, branch.link()));
        relation.addClassName("relation");
        Span said = new Span(node.text());
        said.addClassName("said");
        NativeButton entry = new NativeButton();
        entry.addClassName("entry");
        entry.getElement().appendChild(relation.getElement(), said.getElement());
        entry.addFocusListener(_ -> choose(entry, node));
        entry.addClickListener(_ -> choose(entry, node)); // not every browser gives a clicked button the focus
        entries.add(entry);
        return entry;
    }

    private void choose(NativeButton entry, ArgumentNode node) {
        if (entry.hasClassName("lit")) {
            return;
        }
        entries.forEach(one -> {
            one.setClassName("lit", one.equals(entry));
            if (one.equals(entry)) {
                one.getElement().setAttribute("aria-current", "true");
            } else {
                one.getElement().removeAttribute("aria-current");
            }
        });
        light.accept(node);
    }

    private String relation(ArgumentNode node, @Nullable ArgumentLink link) {
        String surely = words.say("argument.modality." + node.modality());
        String how = link == null
                ? words.say("argument.top", words.say("argument.kind." + node.kind()), surely)
                : words.say("argument.under", words.say("argument.link." + link.kind()), link.cue(), surely);
        return node.holder().equals(ArgumentNode.AUTHOR) ? how : words.say("argument.held", how, node.holder());
    }

    private static String looks(LinkKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
