package io.briefwise.brief;

import io.briefwise.brief.assembly.Assembly;
import io.briefwise.brief.format.PlainTextReader;
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
        return Assembly.assemble(PlainTextReader.read(TextDecoder.decode(content)), Optional.of(filename), limits);
    }

    /** Reads what somebody pasted: plain text, Markdown or HTML. */
    public Import readPasted(String text) {
        return Assembly.assemble(PlainTextReader.read(TextDecoder.clean(text)), Optional.empty(), limits);
    }
}
