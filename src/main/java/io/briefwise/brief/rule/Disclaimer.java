package io.briefwise.brief.rule;

import java.util.List;

/** Whose views these are not. */
final class Disclaimer extends FurniturePhrase {

    Disclaimer() {
        super(
                90,
                "(?:disclaimer\\s*[:–-].*|(?:\\W*)(?:the |any |all )?(?:views?|opinions?|analys[ei]s|ideas)\\b.{0,60}\\b(?:expressed|contained|presented|stated|represented|herein)\\b.*"
                        + "(?:do(?:es)? not (?:necessarily |always )?(?:reflect|represent)|(?:the )?author[’']?s?[’']? own|those of the (?:author|writer|contributor)|(?:are|is) of the author|(?:are|is) personal|solely (?:of|by)).*|"
                        + "th(?:is|e) (?:article|comment|commentary|paper|piece|text|publication)\\b.{0,40}\\b(?:represents?|reflects?|gives?)\\b.{0,20}\\b(?:views?|opinions?) of the author.*)");
    }

    @Override
    public String id() {
        return "disclaimer";
    }

    @Override
    public List<Line> fires() {
        return lines(
                "Views expressed are of the author and do not necessarily reflect the views of the IDSA or of the Government of India",
                "The opinions expressed in this article are those of the author.",
                "Disclaimer: This is not legal advice.",
                "The views expressed herein are the author’s own.");
    }

    @Override
    public List<Line> silentOn() {
        return lines(
                "Views expressed in the survey differ by age.",
                "The opinions expressed at the summit reflect a deep divide.",
                "This article represents a break with the past.");
    }
}
