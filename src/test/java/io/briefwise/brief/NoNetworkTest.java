package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A text that names pictures, scripts and entities elsewhere is read without asking for any of them. */
class NoNetworkTest {

    @Test
    void nothing_is_fetched() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/";
            String text = String.join("</p><p>", Prose.ALL);
            String page =
                    "<html><head><link rel=stylesheet href='%s'><script src='%s'></script></head><body><img src='%s'><iframe src='%s'></iframe><p>%s</p></body></html>"
                            .replace("%s'", address + "'")
                            .formatted(text);
            String entity =
                    "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM '" + address + "'>]><w:document xmlns:w="
                            + "'http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
            Importer importer = Importer.usual();

            assertThat(importer.read("a.html", page.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Import.Imported.class);
            importer.read("a.html", entity.getBytes(StandardCharsets.UTF_8));
            importer.read("a.docx", word(entity, address));
            importer.readPasted("# A\n\n![picture](" + address + ")\n\n" + text);

            elsewhere.setSoTimeout(300);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static byte[] word(String document, String address) {
        return Documents.zip(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType="
                        + "'application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type="
                        + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>",
                "word/document.xml",
                document,
                "word/_rels/document.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r2' Type="
                        + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image' TargetMode='External' Target='"
                        + address + "'/></Relationships>");
    }
}
