using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>
/// Head and signature that stand side by side with spaces between, as plain text and pages of a PDF set them. The left column is
/// read first, then the right one.
/// </summary>
internal static class SpacedColumns
{
    private const int Gap = 3;
    private const int HeadLines = 25;
    private const int EndingLines = 45;
    private const int LongestLeft = 70;

    // A line of the right column is centred below the one above it and may begin a little further left.
    private const int Slack = 12;

    public static List<SourceLine> Split(string text, List<SourceLine> lines)
    {
        if (!lines.Exists(line => Parts(line) is not null))
        {
            return lines;
        }

        var result = new List<SourceLine>(lines.Count);
        var i = 0;
        while (i < lines.Count)
        {
            var end = (i < HeadLines && OpensHead(lines[i])) || OpensEnding(lines[i]) ? End(lines, i) : i;
            if (end > i)
            {
                result.AddRange(Columns(text, lines.GetRange(i, end - i)));
                i = end;
            }
            else
            {
                result.Add(lines[i++]);
            }
        }

        return result;
    }

    /// <summary>Where the left cell ends and the right one begins in the line's text; null without a wide gap.</summary>
    private static (int LeftEnd, int RightStart)? Parts(SourceLine line)
    {
        if (line.HasTab)
        {
            return null;
        }

        var gap = line.Text.IndexOf("   ", StringComparison.Ordinal);
        if (gap < 0)
        {
            return null;
        }

        var right = gap + Gap;
        while (line.Text[right] == ' ')
        {
            right++;
        }

        return (gap, right);
    }

    private static bool OpensHead(SourceLine line) => Parts(line) is { } parts && IsHead(line.Text[..parts.LeftEnd], line.Text[parts.RightStart..]);

    private static bool IsHead(string left, string right)
    {
        right = PlainText.Of(right);
        return HeaderLines.IsCountry(right) || HeaderLines.IsPlaceAndDate(right)
            || (HeaderLines.IsNumber(PlainText.Of(left)) && HeaderLines.Is(right));
    }

    private static bool OpensEnding(SourceLine line)
    {
        if (Parts(line) is not { } parts)
        {
            return false;
        }

        var (left, right) = (PlainText.Of(line.Text[..parts.LeftEnd]), PlainText.Of(line.Text[parts.RightStart..]));
        return (left.StartsWith("Nơi nhận", StringComparison.Ordinal) && (Signatures.Opens(right) || LineReader.IsCapitals(right)))
            || (Signatures.Opens(left) && Signatures.Opens(right));
    }

    private static int End(List<SourceLine> lines, int from)
    {
        var right = lines[from].Indent + Parts(lines[from])!.Value.RightStart - Slack;
        var ending = OpensEnding(lines[from]);
        var end = from + 1;
        for (; end < lines.Count && end < from + (ending ? EndingLines : HeadLines); end++)
        {
            var line = lines[end];
            if (Parts(line) is not null || line.Indent >= right)
            {
                // The title is centred between the columns.
                if (Parts(line) is null && (TitleFinder.IsTyped(line.Bare) || TitleFinder.IsAppendix(line.Bare)))
                {
                    break;
                }

                continue;
            }

            if (line.Text.Length > LongestLeft || TitleFinder.IsTyped(line.Bare) || TitleFinder.IsAppendix(line.Bare) || !(ending ? StaysInEnding(line) : StaysInHead(line)))
            {
                break;
            }
        }

        return end;
    }

    private static bool StaysInEnding(SourceLine line) =>
        line.Text[0] is '-' or '–' or '+' || Ends.StartsSmall(line.Bare) || Signatures.Opens(line.Bare) || Signatures.IsName(line.Bare) || Signatures.IsSigned(line.Bare);

    private static bool StaysInHead(SourceLine line) =>
        PlainText.IsDecoration(line.Text) || LineReader.IsCapitals(line.Bare) || HeaderLines.Is(line.Bare) || Ends.StartsSmall(line.Bare);

    private static IEnumerable<SourceLine> Columns(string text, List<SourceLine> run)
    {
        var (left, right) = (new List<SourceLine>(), new List<SourceLine>());
        var column = run.Select(line => Parts(line) is { } parts ? line.Indent + parts.RightStart : int.MaxValue).Min() - Slack;
        foreach (var line in run)
        {
            if (Parts(line) is { } parts)
            {
                var span = line.Span;
                left.Add(Cell(text, span.Start, span.Start + parts.LeftEnd, line.AfterBlank));
                right.Add(Cell(text, span.Start + parts.RightStart, span.End, line.AfterBlank));
            }
            else
            {
                (line.Indent >= column ? right : left).Add(line with { Indent = 0 });
            }
        }

        return left.Concat(right);
    }

    private static SourceLine Cell(string text, int start, int end, bool afterBlank)
    {
        var span = new TextSpan(start, end);
        return new SourceLine(span, span.In(text), 0, afterBlank);
    }
}
