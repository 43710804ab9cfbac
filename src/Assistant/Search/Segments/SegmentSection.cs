namespace Assistant.Search.Segments;

/// <summary>The parts of a segment, in the order in which they stand in its file.</summary>
internal enum SegmentSection
{
    /// <summary>Lines of text: id, version, hash and number of passages of each document.</summary>
    Documents,

    /// <summary>For each document where its line and where its passages end: <see cref="DocumentRow"/>.</summary>
    DocumentRows,

    /// <summary>For each document where its card ends, and the cards: see <see cref="CardCode"/>. Passages that stand in no store have none.</summary>
    CardEnds,
    Cards,

    /// <summary>Numbers that belong to the whole: see <see cref="SegmentTotals"/>.</summary>
    Totals,

    /// <summary>Where each term's letters end; terms stand most frequent first, dates and symbols as a whole behind the others.</summary>
    TermEnds,
    TermLetters,

    /// <summary>For each term the number of its form without marks.</summary>
    FoldedOfTerm,
    FoldedEnds,
    FoldedLetters,

    /// <summary>For each term the number of passages that have it in a heading; likewise for each form.</summary>
    TermHeadings,
    FoldedHeadings,

    /// <summary>For each form the number of passages that have it in their own text, not only above it.</summary>
    FoldedTexts,

    /// <summary>The passages' lengths in quarters of a syllable.</summary>
    Lengths,

    SingleStarts,
    SinglePostings,
    PairFirsts,
    PairSeconds,
    PairStarts,
    PairPostings,
    FoldedStarts,
    FoldedPostings,
    FoldedPairFirsts,
    FoldedPairSeconds,
    FoldedPairStarts,
    FoldedPairPostings,

    /// <summary>Where each stream of terms ends; a passage has one, and each context that some passages share has one.</summary>
    StreamEnds,
    Streams,

    /// <summary>Rows of <see cref="PassageRow"/>.</summary>
    Passages,

    /// <summary>Where each string ends in the words.</summary>
    StringEnds,

    /// <summary>All strings. They come last: a file is mapped up to here.</summary>
    Words,
}
