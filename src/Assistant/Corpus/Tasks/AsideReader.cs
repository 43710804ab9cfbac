using System.Text.RegularExpressions;
using Assistant.Corpus.Parsing;
using Assistant.Text;

namespace Assistant.Corpus.Tasks;

/// <summary>Lists the words of time that became no task, so that a reader can see that none was overlooked.</summary>
internal sealed partial class AsideReader(string source, string type, IReadOnlyList<Block> blocks, IReadOnlyList<DocumentTask> tasks, TimingBook times)
{
    // "Đến năm 2030, phấn đấu có trên 90%": the figure stands near its year.
    private const int ReachOfGoal = 90;

    private readonly ILookup<string, DocumentTask> _tasks = tasks.ToLookup(task => task.BlockId, StringComparer.Ordinal);
    private readonly HashSet<string> _inOutline = new(StringComparer.Ordinal);

    /// <returns>In order of place; none overlaps the limit of a task.</returns>
    public IReadOnlyList<TimingAside> Read()
    {
        var asides = new List<TimingAside>();
        foreach (var block in blocks)
        {
            if (TaskReader.IsOutline(block) || (block.ParentId is { } parent && _inOutline.Contains(parent)))
            {
                _inOutline.Add(block.Id);
            }

            asides.AddRange(block.Kind == BlockKind.Table ? OfTable(block) : OfBlock(block));
        }

        return [.. asides.OrderBy(aside => aside.Span.Start)];
    }

    private IEnumerable<TimingAside> OfBlock(Block block)
    {
        var (mapped, phrases) = times.Of(block);
        foreach (var phrase in phrases)
        {
            var span = mapped.Source(phrase.Span.Start, phrase.Span.Length);
            if (!IsLimit(block, span))
            {
                yield return new TimingAside(span, Reason(block, mapped.Text, phrase));
            }
        }
    }

    /// <summary>Cell by cell: what stands beside one another in a row is not one phrase.</summary>
    private IEnumerable<TimingAside> OfTable(Block block)
    {
        foreach (var cell in block.Pieces.SelectMany(piece => Cells(source, piece)))
        {
            foreach (var phrase in TimingPhrases.Find(cell.In(source)))
            {
                var span = new TextSpan(cell.Start + phrase.Span.Start, cell.Start + phrase.Span.End);
                if (!IsLimit(block, span))
                {
                    yield return new TimingAside(span, Reason(block, cell.In(source), phrase));
                }
            }
        }
    }

    public static IEnumerable<TextSpan> Cells(string source, TextSpan row)
    {
        var start = row.Start;
        for (var i = row.Start; i <= row.End; i++)
        {
            if (i == row.End || source[i] is '\t' or '|' or '\n')
            {
                yield return new TextSpan(start, i);
                start = i + 1;
            }
        }
    }

    private bool IsLimit(Block block, TextSpan span) => _tasks[block.Id].Any(task => task.Limit.Overlaps(span));

    private TimingAsideReason Reason(Block block, string text, TimingPhrase phrase)
    {
        var words = phrase.Span.In(text);
        var dated = phrase.Kind is TimingKind.Day or TimingKind.Deadline or TimingKind.Period;
        if (BindingLimits.IsDayOfDocument(text, phrase.Span) || (block.Kind == BlockKind.Header && phrase.Kind == TimingKind.Day))
        {
            return TimingAsideReason.DateOfDocument;
        }

        if (InName().IsMatch(BindingLimits.Before(text, phrase.Span.Start)))
        {
            return TimingAsideReason.Name;
        }

        if (_inOutline.Contains(block.Id))
        {
            return TimingAsideReason.AskedByOutline;
        }

        if (block.Kind is BlockKind.Title or BlockKind.Part or BlockKind.Section or BlockKind.Subsection && dated)
        {
            return TimingAsideReason.Period;
        }

        if (Gone().IsMatch(words) || BindingLimits.IsOver(text, phrase.Span.Start, words) || type == "Biên bản" || (type == "Báo cáo" && !TaskReader.LooksAhead(block.Path)))
        {
            return TimingAsideReason.Past;
        }

        if (_tasks[block.Id].Any())
        {
            return TimingAsideReason.Covered;
        }

        var behind = text[phrase.Span.End..Math.Min(text.Length, phrase.Span.End + ReachOfGoal)];
        return Until().IsMatch(words) && Reached().IsMatch(behind) ? TimingAsideReason.Goal
            : dated ? TimingAsideReason.Period
            : TimingAsideReason.Description;
    }

    [GeneratedRegex(@"\b(?:kỷ niệm|kỉ niệm|phong trào|Quốc khánh|ngày thành lập|chiến thắng|khởi nghĩa)\b[^.;]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InName();

    [GeneratedRegex(@"\b(?:qua|đến nay|gần đây)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gone();

    [GeneratedRegex(@"^(?:đến|trong|hết|hằng|hàng|mỗi|năm|giai đoạn)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"\b(?:đạt|phấn đấu|tỷ lệ|tỉ lệ|giảm còn|duy trì|có trên|có ít nhất|mục tiêu)\b|\d\s?%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reached();
}
