using System.Text.RegularExpressions;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>A place where a document names another, with the words that describe it there.</summary>
/// <param name="Start">In the block's text: from the type's name …</param>
/// <param name="End">… to the end of the clause, or where the next document is named.</param>
internal sealed partial record ReferenceView(BlockView Block, DocumentMention Mention, int Start, int End)
{
    private Bag? _bag;

    public string Text => WithoutAnd(Block.Block.Text[Start..End].TrimEnd(' ', ',', ';', '.', ':'));

    /// <summary>Whether it says what the document is about.</summary>
    public bool TellsTheMatter => Matter().IsMatch(Text);

    public Bag Bag => _bag ??= new Bag(Words.Of(Text));

    /// <summary>How much the place tells of the document: its day, its issuer, its matter.</summary>
    public int Telling => (Mention.Body.Length > 0 ? 1 : 0)
        + (Text.Any(char.IsAsciiDigit) && Text.Contains('/', StringComparison.Ordinal) && Text.Contains("ngày", StringComparison.Ordinal) ? 2 : 0)
        + (Text.Contains(" của ", StringComparison.Ordinal) ? 1 : 0)
        + (Text.Contains(" về ", StringComparison.Ordinal) || Text.Contains('“', StringComparison.Ordinal) || Text.Contains("thực hiện", StringComparison.Ordinal) ? 1 : 0);

    private static string WithoutAnd(string text) =>
        text.EndsWith(" và", StringComparison.Ordinal) || text.EndsWith(" với", StringComparison.Ordinal) ? text[..text.LastIndexOf(' ')].TrimEnd(' ', ',', ';') : text;

    [GeneratedRegex(@" về |“|\d{4} (?!của |và |với )\p{Ll}{2,} ", RegexOptions.CultureInvariant)]
    private static partial Regex Matter();
}
