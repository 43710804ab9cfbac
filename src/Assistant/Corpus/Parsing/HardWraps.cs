namespace Assistant.Corpus.Parsing;

/// <summary>
/// A text whose lines were all broken at one width. There a line goes on below when the next word had no room on it, whatever
/// letter that word begins with.
/// </summary>
internal sealed class HardWraps
{
    private const int FewestLines = 12;
    private const int LinesOfAnEntry = 300;
    private const int FewestCutLines = 4;
    private const int NarrowestPage = 45;
    private const int WidestPage = 120;
    private const double ShareOfCutLines = 0.05;
    private const double ShareOfParagraphs = 0.2;

    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly int _width;
    private readonly bool _indented;

    // Paragraphs begin with an indent or behind an empty line: what does neither goes on, even behind a full stop.
    private readonly bool _paragraphsShow;
    private readonly bool _blankBetween;

    private HardWraps(IReadOnlyList<SourceLine> lines, int width, bool indented)
    {
        (_lines, _width, _indented) = (lines, width, indented);
        _blankBetween = lines.Count(line => line.AfterBlank) >= lines.Count * ShareOfParagraphs;
        _paragraphsShow = indented || _blankBetween;
    }

    /// <returns>Null for a text whose paragraphs stand on one line each.</returns>
    public static HardWraps? Of(IReadOnlyList<SourceLine> lines, IReadOnlyList<LineMark> marks)
    {
        var ends = new int[WidestPage + 1];
        var (count, labelled, indented) = (0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (marks[i].Kind is LineKind.TableRow or LineKind.Decoration or LineKind.PageNumber)
            {
                continue;
            }

            var end = End(lines[i]);
            if (end > WidestPage)
            {
                return null;
            }

            ends[end]++;
            count++;
            if (marks[i].Kind is LineKind.Numbered or LineKind.Dash)
            {
                labelled++;
                indented += lines[i].Indent >= 2 ? 1 : 0;
            }
        }

        var width = Width(ends, count);
        return count < FewestLines || width < NarrowestPage || CutLines(lines, marks, width) < Math.Max(FewestCutLines, count * ShareOfCutLines)
            ? null
            : new HardWraps(lines, width, labelled > 2 && indented * 3 > labelled * 2);
    }

    /// <summary>Long lines that end in the middle of a sentence, with unmarked text right below.</summary>
    private static int CutLines(IReadOnlyList<SourceLine> lines, IReadOnlyList<LineMark> marks, int width)
    {
        var cut = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            cut += End(lines[i]) * 5 >= width * 4 && !lines[i + 1].AfterBlank && marks[i + 1].Kind == LineKind.Text && marks[i].Kind is not (LineKind.TableRow or LineKind.Decoration) && !Ends.Closed(lines[i].Bare) ? 1 : 0;
        }

        return cut;
    }

    /// <summary>Whether the second line goes on with the first, which may stand on the page before.</summary>
    /// <returns>Null when neither width nor indent can tell.</returns>
    public bool? GoesOn(int line, int next)
    {
        if (_indented && _lines[next].Indent >= 2)
        {
            return false;
        }

        // A heading of full width above an empty line looks like a cut sentence, unless the page ended between.
        var apart = _lines[next].AfterBlank && next == line + 1;
        return apart || (IsFull(line, next) && !_paragraphsShow && Ends.Closed(_lines[line].Bare)) ? null : IsFull(line, next);
    }

    /// <summary>A number, a dash or a bracket that merely came to stand at a line's beginning: its line goes on with the paragraph above.</summary>
    public bool IsFalseLabel(int i, IReadOnlyList<LineMark> marks)
    {
        if (i == 0 || _lines[i].AfterBlank || Ends.Closed(_lines[i - 1].Bare) || !IsFull(i - 1, i))
        {
            return false;
        }

        return _indented
            ? _lines[i].Indent == 0
            : _blankBetween || marks[i].Kind == LineKind.Note || Ends.Dangles(_lines[i - 1].Bare) || LacksItsForerunner(i, marks);
    }

    /// <summary>"14)" without a "13)" above: no list.</summary>
    private static bool LacksItsForerunner(int i, IReadOnlyList<LineMark> marks)
    {
        if (!int.TryParse(marks[i].Label.TrimEnd(')'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) || number == 1)
        {
            return false;
        }

        var before = (number - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (var at = i - 1; at >= 0 && at >= i - LinesOfAnEntry; at--)
        {
            if (marks[at].Kind == LineKind.Numbered && marks[at].Label.TrimEnd(')') == before)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The next line's first word had no room left.</summary>
    private bool IsFull(int line, int next)
    {
        var word = _lines[next].Text.AsSpan().IndexOf(' ');
        return End(_lines[line]) + 1 + (word < 0 ? _lines[next].Text.Length : word) > _width;
    }

    /// <summary>The width that only one line in fifty passes: a few lines are always longer than the rest.</summary>
    private static int Width(int[] ends, int count)
    {
        var beyond = 0;
        var width = WidestPage;
        while (width > 0 && (beyond + ends[width]) * 50 <= count)
        {
            beyond += ends[width--];
        }

        return width;
    }

    private static int End(SourceLine line) => line.Indent + line.Text.Length;
}
