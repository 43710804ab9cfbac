using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Answers.Checks;
using Assistant.Answers.Evidence;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Answers.Composing;

/// <summary>Puts an answer together, sentence by sentence, each with the places that prove it.</summary>
internal sealed partial class AnswerWriter
{
    private readonly List<string> _lines = [];
    private readonly HashSet<string> _catalogue = new(StringComparer.Ordinal);
    private readonly List<Citation> _citations = [];
    private readonly HashSet<string> _reckoned = new(StringComparer.Ordinal);

    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>Figures that the program worked out itself from cited ones, or counted in a list that it shows.</summary>
    public IReadOnlySet<string> Reckoned => _reckoned;

    /// <summary>What the catalogue says and no document: see <see cref="Vouch"/>.</summary>
    public IReadOnlyCollection<string> Vouched => _catalogue;

    /// <summary>Every line with its marks: one that was written without takes those of the lines it belongs to, but for lead-ins and words that state nothing.</summary>
    public string Text => InOrder(string.Join('\n', MarkedLines.Of(_lines, line => UnmarkedWords.Hold(line) || _catalogue.Any(told => line.EndsWith(told, StringComparison.Ordinal)))).Trim());

    /// <summary>A citation of part of a block's text: "[1]", or "[1][2]" where the source cuts it in two.</summary>
    public string Cite(BlockView block, int start, int end)
    {
        var marks = new System.Text.StringBuilder();
        foreach (var span in SourceMap.Spans(block.Block, block.Document.Document.Text, start, end))
        {
            marks.Append(Cite(block.Document.Document, span, block.Block.Path));
        }

        return marks.ToString();
    }

    public string Cite(BlockView block) => Cite(block, 0, block.Block.Text.Length);

    public string Cite(Clause clause) => Cite(clause.Block, clause.Start, clause.End);

    public string Cite(RowView row) => Cite(row.Table.Block.Document.Document, Trimmed(row.Table.Block.Document.Document.Text, row.Span), row.Table.Block.Block.Path);

    public string Cite(Document document, TextSpan span, string section)
    {
        var known = _citations.Find(citation => citation.Document.Id == document.Id && citation.Span == span);
        if (known is null)
        {
            known = new Citation(_citations.Count + 1, DocumentNames.Of(document), section, Quote(document.Text, span), span, document.Source.ContentHash);
            _citations.Add(known);
        }

        return string.Create(CultureInfo.InvariantCulture, $"[{known.N}]");
    }

    /// <summary>Adds a line. It carries the marks of what proves it; see <see cref="Text"/> for those that carry none.</summary>
    public AnswerWriter Line(string line)
    {
        _lines.Add(line);
        return this;
    }

    public AnswerWriter Gap() => _lines.Count > 0 ? Line(string.Empty) : this;

    public string Reckon(string figure)
    {
        _reckoned.Add(figure);
        return figure;
    }

    /// <summary>Takes a text that no document says but the catalogue: it is shown without a mark, and its figures pass.</summary>
    public void Vouch(string text)
    {
        _catalogue.Add(text);
        _reckoned.UnionWith(FigureCheck.In(text));
    }

    /// <summary>The source at the span, line breaks joined.</summary>
    public static string Quote(string source, TextSpan span) => LineBreaks().Replace(span.In(source), " ");

    /// <summary>Words of a source as they are shown: no stars, no loose punctuation at the end.</summary>
    public static string Shown(string words) => words.Replace("*", string.Empty, StringComparison.Ordinal).Trim().TrimEnd(';', ',', ':').TrimEnd();

    // A reader looks the places up one after the other.
    private static string InOrder(string text) => Marks().Replace(text, run => string.Concat(
        Mark().Matches(run.Value).Select(mark => mark.Value).Distinct(StringComparer.Ordinal).OrderBy(mark => mark.Length).ThenBy(mark => mark, StringComparer.Ordinal)));

    private static TextSpan Trimmed(string source, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    [GeneratedRegex(@"(?:\[\d+\]){2,}")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"[ \t]*\n\s*")]
    private static partial Regex LineBreaks();
}
