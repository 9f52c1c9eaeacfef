package io.briefwise.brief.format;

import io.briefwise.brief.Refusal;
import io.briefwise.brief.text.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Tells by its first bytes what a file is, whatever its name says, and has it read. */
public final class Opening {

    private static final Map<String, Refusal> UNREAD = Map.of(
            "MZ", new Refusal.Program(),
            "\u007fELF", new Refusal.Program(),
            "\u00ca\u00fe\u00ba\u00be", new Refusal.Program(),
            "\u00cf\u00fa\u00ed\u00fe", new Refusal.Program(),
            "{\\rtf", new Refusal.OtherFormat("RTF"),
            "%!PS", new Refusal.OtherFormat("PostScript"),
            "\u0089PNG", new Refusal.Binary(),
            "GIF8", new Refusal.Binary(),
            "\u00ff\u00d8\u00ff", new Refusal.Binary());

    private Opening() {}

    /** Reads a file of at most so many megabytes, packed. */
    public static Reading open(String filename, byte[] content, int mostMegabytes) {
        if (content.length > mostMegabytes * 1_000_000L) {
            return new Reading.Unreadable(new Refusal.TooBig(mostMegabytes));
        }
        String start = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return PdfReader.read(content);
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return PackedDocument.open(content);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return new Reading.Unreadable(CompoundFile.whyNot(content));
        }
        return UNREAD.entrySet().stream()
                .filter(magic -> start.startsWith(magic.getKey()))
                .findFirst()
                .<Reading>map(magic -> new Reading.Unreadable(magic.getValue()))
                .orElseGet(() -> text(filename, content));
    }

    /** Reads what somebody pasted. */
    public static Draft pasted(String text) {
        return TextKind.of("", text).read(text);
    }

    private static Reading text(String filename, byte[] content) {
        String decoded = TextDecoder.decode(content);
        return TextDecoder.isText(decoded)
                ? new Reading.Opened(
                        TextKind.of(filename.toLowerCase(Locale.ROOT), decoded).read(decoded))
                : new Reading.Unreadable(new Refusal.Binary());
    }
}
