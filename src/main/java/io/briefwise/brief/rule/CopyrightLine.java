package io.briefwise.brief.rule;

import java.util.List;

/** Whose rights are reserved. */
final class CopyrightLine extends FurniturePhrase {

    CopyrightLine() {
        super(
                60,
                "(?:©|\\(c\\)|copyright\\b)\\s*.{0,20}\\b(?:19|20)\\d\\d\\b.{0,250}|.{0,250}\\ball rights reserved\\b.{0,120}|"
                        + "©\\s*.{1,60}|(?:this (?:article|work|text) is |licensed |published )?(?:under|republished from).{0,60}\\bcreative commons\\b.{0,200}");
    }

    @Override
    public String id() {
        return "copyright";
    }

    @Override
    public List<Line> fires() {
        return lines(
                "© 2014 Institute of Studies. All rights reserved.",
                "Copyright 2020 The Daily",
                "© Reuters",
                "Republished from The Conversation under a Creative Commons license.");
    }

    @Override
    public List<Line> silentOn() {
        return lines("Copyright law protects authors for decades.", "The rights of the reserved seats are disputed.");
    }
}
