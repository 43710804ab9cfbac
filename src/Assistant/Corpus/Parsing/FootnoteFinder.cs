using System.Buffers;
using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>
/// Finds footnotes whose marks are no superscripts: "(1) …", "[1] …", "* …", "1 …" below a rule. A line is one only where the
/// text above carries its mark glued to a word.
/// </summary>
internal static partial class FootnoteFinder
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("([*0123456789");

    public static void Mark(IReadOnlyList<SourceLine> lines, LineMark[] marks)
    {
        // Marks that the text above carries and no footnote has answered yet: where they stand.
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        var belowRule = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var kind = marks[i].Kind;
            if (kind == LineKind.Decoration)
            {
                belowRule = line.Text.Length >= 3 && line.Text[0] is '_' or '-' or '–' or '—';
                continue;
            }

            if (open.Count > 0 && kind is LineKind.Numbered or LineKind.StarredHeading or LineKind.Text or LineKind.Note or LineKind.Dash
                && Note().Match(line.Text) is { Success: true } note
                && open.TryGetValue(note.Groups["mark"].Value, out var anchor)
                && MayAnswer(note.Groups["mark"].Value, line, belowRule))
            {
                marks[i] = new LineMark(LineKind.Footnote, Rank.Leaf, note.Groups["mark"].Value, note.Length, anchor);
                open.Remove(note.Groups["mark"].Value);
                continue;
            }

            belowRule &= kind == LineKind.Text;
            if (kind is not (LineKind.TableRow or LineKind.Footnote or LineKind.PageNumber) && line.Text.AsSpan().IndexOfAny(Signs) > 0)
            {
                foreach (Match glued in Glued().Matches(line.Text))
                {
                    var mark = glued.Groups["mark"];
                    // Two runs of stars in a line are bold or italic print.
                    if (mark.Value[0] != '*' || line.Text.IndexOf('*', StringComparison.Ordinal) == mark.Index)
                    {
                        open[mark.Value] = line.Span.Start + mark.Index;
                    }
                }
            }
        }
    }

    /// <summary>A bare figure needs the rule above it; after a star stands a sentence, a heading has no full stop.</summary>
    private static bool MayAnswer(string mark, SourceLine line, bool belowRule) => mark[0] switch
    {
        '(' or '[' => true,
        '*' => belowRule || line.Bare.EndsWith('.'),
        _ => belowRule,
    };

    [GeneratedRegex(@"^(?<mark>\(\d{1,2}\)|\[\d{1,2}\]|\*{1,3}(?!\*)|\d{1,2})\s*(?<=[\s\])*])(?=[\p{L}“""(])", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    // "chuẩn bị(1)", "chuẩn bị [1]", "mạng xã hội*", "chuẩn bị1": behind a word of at least two letters, before an end or a sign.
    [GeneratedRegex(@"(?<=\p{L}{2}[”""’)]?)(?:(?<mark>\(\d{1,2}\)|\d{1,2})(?=[\s.,;:)]|$)|\s?(?<mark>\[\d{1,2}\])|(?<mark>\*{1,3})(?=[\s.,;:)](?![^*]*\*)|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();
}
