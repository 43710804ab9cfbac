using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>A place where a document names another, with the words that describe it there.</summary>
/// <param name="Start">In the block's text: from the type's name …</param>
/// <param name="End">… to the end of the clause, or where the next document is named.</param>
internal sealed record ReferenceView(BlockView Block, DocumentMention Mention, int Start, int End)
{
    private Bag? _bag;

    public string Text => Block.Block.Text[Start..End].TrimEnd(' ', ',', ';', '.', ':');

    public Bag Bag => _bag ??= new Bag(Words.Of(Text));

    /// <summary>How much the place tells of the document: its day, its issuer, its matter.</summary>
    public int Telling => (Mention.Body.Length > 0 ? 1 : 0)
        + (Text.Any(char.IsAsciiDigit) && Text.Contains('/', StringComparison.Ordinal) && Text.Contains("ngày", StringComparison.Ordinal) ? 2 : 0)
        + (Text.Contains(" của ", StringComparison.Ordinal) ? 1 : 0)
        + (Text.Contains(" về ", StringComparison.Ordinal) || Text.Contains('“', StringComparison.Ordinal) || Text.Contains("thực hiện", StringComparison.Ordinal) ? 1 : 0);
}
