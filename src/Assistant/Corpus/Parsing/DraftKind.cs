namespace Assistant.Corpus.Parsing;

/// <summary>What a block is before its neighbours have decided between heading and clause.</summary>
internal enum DraftKind
{
    Header,
    Title,
    Numbered,

    /// <summary>A heading without a number: capitals or bold.</summary>
    Heading,
    Item,
    Paragraph,
    Note,
    Footnote,
    Table,
    Recipients,
    Signature,
}
