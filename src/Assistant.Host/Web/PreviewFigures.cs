using System.Text.RegularExpressions;
using Assistant.Drafting;

namespace Assistant.Host.Web;

/// <summary>Tells the figures of a paragraph apart: given by the user, computed, or neither (those of the outline's own words).</summary>
internal sealed partial class PreviewFigures(DraftView view)
{
    private readonly HashSet<string> _given =
        [.. view.Sections.SelectMany(section => section.Lines).SelectMany(line => Figure().Matches(line.Answer)).Select(figure => figure.Value)];

    private readonly HashSet<string> _computed = [.. view.Shares];

    public Markup Mark(string text)
    {
        var parts = new List<Markup>();
        var end = 0;
        foreach (Match figure in Figure().Matches(text))
        {
            parts.Add(Markup.Of($"{text[end..figure.Index]}"));
            parts.Add(Of(figure.Value));
            end = figure.Index + figure.Length;
        }

        parts.Add(Markup.Of($"{text[end..]}"));
        return Markup.Join(parts);
    }

    private Markup Of(string figure) =>
        _given.Contains(figure) ? Markup.Of($"<u>{figure}</u>")
        : _computed.Contains(figure) ? Markup.Of($"<i class=\"calc\">{figure}</i>")
        : Markup.Of($"{figure}");

    // A figure that stands alone: no part of a date, a period or a document's number.
    [GeneratedRegex(@"(?<![\w/.,-])\d+(?:[.,]\d+)*%?(?![\w/-]|[.,]\d)")]
    private static partial Regex Figure();
}
