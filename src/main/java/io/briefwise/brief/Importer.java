package io.briefwise.brief;

import io.briefwise.brief.assembly.Assembly;
import io.briefwise.brief.format.Opening;
import io.briefwise.brief.format.Reading;
import io.briefwise.brief.text.TextDecoder;
import java.util.Optional;

/** Reads texts and files. Pure: stores nothing, and never goes to the network. */
public final class Importer {

    private final ImportLimits limits;

    public Importer(ImportLimits limits) {
        this.limits = limits;
    }

    /** An importer with the usual limits. */
    public static Importer usual() {
        return new Importer(ImportLimits.USUAL);
    }

    /** Reads a file; its content decides what it is, not its name. */
    public Import read(String filename, byte[] content) {
        return switch (Opening.open(filename, content, limits.mostMegabytes())) {
            case Reading.Opened(var draft) -> Assembly.assemble(draft, stem(filename), limits);
            case Reading.Unreadable(Refusal why) -> new Import.Refused(why);
        };
    }

    /** Reads what somebody pasted: plain text, Markdown or HTML. */
    public Import readPasted(String text) {
        if (text.length() > limits.mostMegabytes() * 1_000_000L) {
            return new Import.Refused(new Refusal.TooBig(limits.mostMegabytes()));
        }
        return Assembly.assemble(Opening.pasted(TextDecoder.clean(text)), Optional.empty(), limits);
    }

    private static Optional<String> stem(String filename) {
        String name = filename.replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\.\\w{1,8}$", "")
                .replaceAll("[_\\s]+", " ");
        return Optional.of(name.strip()).filter(stem -> !stem.isEmpty());
    }
}
