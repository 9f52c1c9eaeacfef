package io.briefwise.brief;

/** A text goes for good, within the present transaction; whoever keeps anything about it lets it go now. */
public record BriefErased(BriefId brief) {}
