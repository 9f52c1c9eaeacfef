package io.briefwise.question;

import io.briefwise.brief.BriefId;
import io.briefwise.question.argument.ArgumentMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every good question on a brief: the set that learners get, and the reserve. Versions are immutable: what was once
 * asked can always be read again, also after the bank was filled anew.
 */
@Service
public class QuestionBank {

    private final BankTables tables;
    private final ArgumentTable arguments;
    private final ApplicationEventPublisher events;

    QuestionBank(BankTables tables, ArgumentTable arguments, ApplicationEventPublisher events) {
        this.tables = tables;
        this.arguments = arguments;
        this.events = events;
    }

    /** Fills the bank with what the generator made; see {@link #fill(BriefId, List, Origin)}. */
    @Transactional
    public void fill(BriefId brief, List<? extends Question> set, List<? extends Question> reserve, Origin origin) {
        fill(
                brief,
                Stream.concat(
                                set.stream().map(question -> new Draft(question, true, false)),
                                reserve.stream().map(question -> new Draft(question, false, false)))
                        .toList(),
                origin);
    }

    /**
     * Makes the drafts, in their order, what the bank holds. A question that it held already keeps its version; one that
     * is not among the drafts is retired, but stays readable by its version.
     */
    @Transactional
    public void fill(BriefId brief, List<Draft> drafts, Origin origin) {
        Map<String, UUID> held = new HashMap<>(tables.currentItems(brief));
        int position = 0;
        for (Draft draft : drafts) {
            String content = QuestionJson.write(draft.question());
            UUID item = held.remove(content);
            if (item == null) {
                tables.insert(brief, draft, content, position, origin);
            } else {
                tables.place(item, draft.inSet(), position);
            }
            position++;
        }
        tables.retire(held.values());
        events.publishEvent(new BankFilled(brief));
    }

    /** Keeps the argument of a brief; it takes the place of the one kept before. */
    @Transactional
    public void keepArgument(BriefId brief, ArgumentMap argument) {
        arguments.put(brief, argument);
    }

    /** The argument of a brief, {@link ArgumentMap#NONE} where none was kept. */
    public ArgumentMap argument(BriefId brief) {
        return arguments.of(brief);
    }

    /** What the bank of a brief holds now: the set in its order, then the reserve. */
    public List<BankedQuestion> of(BriefId brief) {
        return tables.current(brief);
    }

    /** One version, whether the bank still holds it or not. */
    public Optional<BankedQuestion> find(QuestionVersionId id) {
        return tables.versions(List.of(id)).stream().findFirst();
    }

    /** One version that is known to exist. */
    public BankedQuestion get(QuestionVersionId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no question " + id));
    }

    /** Several versions that are known to exist, in the order asked for, in one statement. */
    public List<BankedQuestion> all(Collection<QuestionVersionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<QuestionVersionId, BankedQuestion> found = new HashMap<>();
        tables.versions(ids).forEach(banked -> found.put(banked.id(), banked));
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id))
                        .orElseThrow(() -> new IllegalArgumentException("no question " + id)))
                .toList();
    }
}
