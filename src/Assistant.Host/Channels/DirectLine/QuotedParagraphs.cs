using System.Text.RegularExpressions;
using Assistant.Corpus;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>A paragraph that is a document's own words, whole and unaltered, is set as a quotation: who speaks can be seen.</summary>
internal static partial class QuotedParagraphs
{
    private const string Break = "\n\n";

    /// <param name="text">Escaped already.</param>
    public static string Mark(string text, IReadOnlyList<Citation> citations)
    {
        var quotes = citations.Select(citation => Bare(BotMarkdown.Escape(citation.Quote))).ToHashSet(StringComparer.Ordinal);
        return string.Join(Break, text.Split(Break).Select(paragraph => quotes.Contains(Bare(Numbers().Replace(paragraph, string.Empty))) ? "> " + paragraph : paragraph));
    }

    private static string Bare(string words) => words.Trim().Trim('“', '”').TrimEnd('.', ';');

    // The citations at the paragraph's end.
    [GeneratedRegex(@"(?:\s*\[\d+\])+\.?\s*$")]
    private static partial Regex Numbers();
}
