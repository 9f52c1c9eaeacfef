package io.briefwise.brief.assembly;

import io.briefwise.brief.Aside;
import io.briefwise.brief.format.Block;
import io.briefwise.brief.format.Draft;
import io.briefwise.brief.rule.Finding;
import io.briefwise.brief.rule.Line;
import io.briefwise.brief.rule.LineRules;
import io.briefwise.brief.rule.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the rules about each block of a draft and gathers what they see. */
final class Interpretation {

    private enum Mood {
        READING,
        IN_FURNITURE,
        IN_NOTES
    }

    private final List<Block> blocks;
    private final Places places;
    private final int title;
    private final List<Piece> pieces = new ArrayList<>();
    private Mood mood = Mood.READING;
    private @Nullable String author;
    private @Nullable LocalDate published;
    private @Nullable LocalDate changed;

    Interpretation(Draft draft) {
        blocks = draft.blocks();
        places = new Places(blocks);
        title = TitleLine.in(blocks, places, draft.front().title());
        for (int i = 0; i < blocks.size(); i++) {
            if (i != title) {
                read(i);
            }
        }
    }

    Optional<String> title() {
        return title < 0
                ? Optional.empty()
                : Optional.of(blocks.get(title).text().text());
    }

    Optional<String> author() {
        return Optional.ofNullable(author);
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(published).or(() -> Optional.ofNullable(changed));
    }

    List<Piece> pieces() {
        return pieces;
    }

    private void read(int index) {
        Block block = blocks.get(index);
        switch (block.kind()) {
            case TABLE -> beside(Aside.Kind.TABLE, block);
            case FIGURE -> beside(Aside.Kind.FIGURE, block);
            case FOOTNOTE -> beside(Aside.Kind.FOOTNOTE, block);
            case TITLE -> leaveOut(block);
            case HEADING, TEXT, ITEM, LINE -> judge(index, block);
        }
    }

    private void judge(int index, Block block) {
        Line line = places.line(index);
        List<Finding> findings = LineRules.read(LineRules.FURNITURE, line);
        if (!findings.isEmpty()) {
            findings.forEach(finding -> note(finding, block));
        } else if (block.kind() == Block.Kind.HEADING) {
            mood = Mood.READING;
            pieces.add(new Piece.Heading(block.level(), line.text()));
        } else if (mood == Mood.IN_NOTES && !startsAnew(index, line)) {
            beside(Aside.Kind.FOOTNOTE, block);
        } else if (mood == Mood.IN_FURNITURE && (!places.isRunning(index) || line.place() == Place.TAIL)) {
            leaveOut(block);
        } else {
            mood = Mood.READING;
            text(line, block);
        }
    }

    private static boolean startsAnew(int index, Line line) {
        return line.place() != Place.TAIL && isHeading(line) && index > 0;
    }

    private void text(Line line, Block block) {
        boolean undecided = block.kind() == Block.Kind.LINE || block.kind() == Block.Kind.ITEM;
        if (block.kind() == Block.Kind.LINE && isHeading(line)) {
            pieces.add(new Piece.Heading(1, line.text()));
        } else if (undecided && line.place() == Place.HEAD && !line.endsAsSentence() && line.words() < 8) {
            leaveOut(block);
        } else {
            pieces.add(new Piece.Text(block.text()));
        }
    }

    private static boolean isHeading(Line line) {
        return !LineRules.read(LineRules.HEADINGS, line).isEmpty();
    }

    private void note(Finding finding, Block block) {
        switch (finding) {
            case Finding.Furniture _ -> leaveOut(block);
            case Finding.FurnitureFollows _ -> {
                mood = Mood.IN_FURNITURE;
                leaveOut(block);
            }
            case Finding.NotesFollow _ -> {
                mood = Mood.IN_NOTES;
                leaveOut(block);
            }
            case Finding.Author found -> {
                author = author == null ? found.name() : author;
                leaveOut(block);
            }
            case Finding.Published found -> {
                published = published == null && !found.changed() ? found.date() : published;
                changed = changed == null && found.changed() ? found.date() : changed;
                leaveOut(block);
            }
            case Finding.Beside found -> beside(found.kind(), block);
            case Finding.Heading _ ->
                pieces.add(new Piece.Heading(1, block.text().text()));
        }
    }

    private void beside(Aside.Kind kind, Block block) {
        pieces.add(new Piece.Beside(new Aside(kind, block.text().text())));
    }

    private void leaveOut(Block block) {
        Piece.LeftOut left = new Piece.LeftOut(block.text().text());
        if (pieces.isEmpty() || !pieces.getLast().equals(left)) {
            pieces.add(left);
        }
    }
}
