package io.briefwise.brief.format;

import io.briefwise.brief.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A packed file: DOCX is read, others are told apart. It is unpacked once for counting before anything else touches
 * it, so that a small file that unpacks to a huge one is refused.
 */
final class PackedDocument {

    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_MEGABYTES = 100;

    private PackedDocument() {}

    static Reading open(byte[] content) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(content))) {
            if (!fits(packed, names)) {
                return new Reading.Unreadable(new Refusal.TooBig(MOST_MEGABYTES));
            }
        } catch (IOException | IllegalArgumentException _) {
            return new Reading.Unreadable(new Refusal.BrokenDocument());
        }
        return names.contains("word/document.xml")
                ? WordReader.read(content)
                : new Reading.Unreadable(whyNot(names, content));
    }

    private static boolean fits(ZipInputStream packed, Set<String> names) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
            names.add(entry.getName());
            for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST_MEGABYTES * 1_000_000L) {
                    return false;
                }
            }
            if (names.size() > MOST_ENTRIES) {
                return false;
            }
        }
        return true;
    }

    private static Refusal whyNot(Set<String> names, byte[] content) {
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return new Refusal.OtherFormat("OpenDocument (.odt)");
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return new Refusal.OtherFormat("Excel");
        }
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return new Refusal.OtherFormat("PowerPoint");
        }
        return names.contains("[Content_Types].xml") || names.isEmpty() && content.length > 0
                ? new Refusal.BrokenDocument()
                : new Refusal.Binary();
    }
}
