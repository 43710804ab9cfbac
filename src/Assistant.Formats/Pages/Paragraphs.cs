using System.Text.RegularExpressions;

namespace Assistant.Formats.Pages;

/// <summary>
/// Rows back to paragraphs. A line that the margin cut goes on in the next one, also on the next page: the next word would not
/// have fitted behind it, and the next row stands where a paragraph's second line stands.
/// </summary>
internal sealed partial class Paragraphs(TextAssembly text, Action<string> ended)
{
    // Recognised letters stand a little to and fro.
    private const double Slack = 4;

    // A first line is set in by some 10 mm; less than this is no indent.
    private const double Indent = 7;

    // Beyond the usual step from line to line: room between paragraphs.
    private const double WiderStep = 1.22;

    private readonly List<PageRow> rows = [];

    private TextBounds? lastBounds;
    private double? continued;
    private bool newPage;

    public void TurnPage() => newPage = true;

    public void Add(PageRow row, TextBounds bounds)
    {
        if (rows.Count > 0 && !Continues(row, bounds))
        {
            End();
        }

        var joined = rows.Count > 0;
        Put(row, joined);
        if (joined && !newPage)
        {
            continued = row.Left;
        }

        rows.Add(row);
        lastBounds = bounds;
        newPage = false;
    }

    /// <summary>Whatever comes next begins anew.</summary>
    public void End()
    {
        if (rows.Count == 0)
        {
            return;
        }

        text.Separate("\n\n");
        var words = string.Join(' ', rows.Select(row => row.Text));
        rows.Clear();
        continued = null;
        ended(words);
    }

    private void Put(PageRow row, bool joined)
    {
        foreach (var (word, at) in row.Words.Select((word, at) => (word, at)))
        {
            if (at > 0)
            {
                text.Separate(" ");
            }
            else if (joined && !GoesOnAcross(rows[^1].Words[^1].Text, word.Text))
            {
                text.Separate(" ");
            }

            text.Add(word);
        }
    }

    /// <summary>"14-" and "CT/TU" are one word that was cut at its hyphen.</summary>
    private bool GoesOnAcross(string last, string next)
    {
        if (last.EndsWith('\u00AD'))
        {
            text.DropSoftHyphen();
            return true;
        }

        return CutSymbol().IsMatch(last) && char.IsLetterOrDigit(next[0]);
    }

    private bool Continues(PageRow row, TextBounds bounds)
    {
        var before = rows[^1];
        var around = newPage ? lastBounds! : bounds;
        if (!newPage && (row.Middle - before.Middle > bounds.Pitch * WiderStep || !IsAlike(before, row)))
        {
            return false;
        }

        if (IsCentred(before, around) && IsCentred(row, bounds) && !newPage)
        {
            return GoesOnCentred(before, row, bounds);
        }

        return IsFull(before, row, around) && !BeginsAnew(row, before) && StandsBelow(row, bounds);
    }

    /// <summary>The next word would not have fitted.</summary>
    private static bool IsFull(PageRow before, PageRow row, TextBounds bounds) =>
        before.Right + (before.Height * 0.2) + row.Words[0].Width > bounds.Right - Slack;

    private bool StandsBelow(PageRow row, TextBounds bounds)
    {
        var first = rows[0];
        if (newPage)
        {
            return row.Left < bounds.Left + Indent || char.IsLower(row.Text[0]);
        }

        if (continued is { } left)
        {
            return Math.Abs(row.Left - left) < Indent || char.IsLower(row.Text[0]);
        }

        var hangs = first.Words.Count > 1 && Mark().IsMatch(first.Words[0].Text) && Math.Abs(row.Left - first.Words[1].Left) < Indent;
        return row.Left < bounds.Left + Indent || row.Left < first.Left - Indent || hangs || char.IsLower(row.Text[0]);
    }

    private static bool BeginsAnew(PageRow row, PageRow before) =>
        StartsItem().IsMatch(row.Text) && (!char.IsLetterOrDigit(before.Text[^1]) && before.Text[^1] is not (',' or '(' or '-' or '–' or '/' or '“') || HeadingWord().IsMatch(row.Text));

    private static bool IsCentred(PageRow row, TextBounds bounds) =>
        Math.Abs(row.Centre - bounds.Middle) < Slack * 2 && row.Left > bounds.Left + Indent;

    /// <summary>Lines of a title that its writer broke by hand are one title while their letters are of one kind.</summary>
    private static bool GoesOnCentred(PageRow before, PageRow row, TextBounds bounds) =>
        !StandsAlone().IsMatch(before.Text) && !StartsItem().IsMatch(row.Text) && !Rule().IsMatch(row.Text) && !Rule().IsMatch(before.Text)
        && (IsCapital(row) ? IsCapital(before) && before.Right - before.Left > bounds.Width * 0.6 : char.IsLower(row.Text[0]) ? !IsCapital(before) : before.Right - before.Left > bounds.Width * 0.6);

    private static bool IsCapital(PageRow row) => !row.Text.Any(char.IsLower);

    // Letters of another size are another paragraph; what is recognised varies more than what is printed.
    private static bool IsAlike(PageRow one, PageRow other) => Math.Abs(one.Height - other.Height) < Math.Max(one.Height, other.Height) * 0.3;

    [GeneratedRegex(@"[\d\p{L}][-/]$")]
    private static partial Regex CutSymbol();

    [GeneratedRegex(@"^([-–+*•●▪○]|\d+(\.\d+)*[.)/]?|[a-zđ]\)|[IVX]+[.\-])$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^([-–+*•●▪○]\s|[IVX]+[.\-]\s|\d+(\.\d+)*[.)]\s|[a-zđ]\)\s|\(\d+\)\s|(Phần|Chương|Điều|Mục|Khoản)\s+[\dIVXt])")]
    private static partial Regex StartsItem();

    [GeneratedRegex(@"^(Phần thứ|Chương [IVX\d]|Điều \d+\.\s)")]
    private static partial Regex HeadingWord();

    [GeneratedRegex(@"^((Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+\S+(\s+\S+)?|PHỤ LỤC.{0,6})[.:]?$")]
    private static partial Regex StandsAlone();

    [GeneratedRegex(@"^[-–—_*=.\s]+$")]
    private static partial Regex Rule();
}
