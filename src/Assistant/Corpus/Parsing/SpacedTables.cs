namespace Assistant.Corpus.Parsing;

/// <summary>
/// Tables of plain text whose columns are set with spaces. Their rows carry their cells; every other line stays as it is, so a
/// doubtful grid stays text: prose that was justified, a list with wide gaps, names below a signature.
/// </summary>
internal static class SpacedTables
{
    private const int LongestWrap = 60;
    private const int LongestName = 60;
    private const int MostHeaderLines = 6;
    private const int FewestFullRows = 3;

    // A run that holds no table after so many first lines holds none: the time stays linear.
    private const int Tries = 4;

    public static List<SourceLine> Join(string text, List<SourceLine> lines)
    {
        if (!lines.Exists(MayBelong))
        {
            return lines;
        }

        var result = new List<SourceLine>(lines.Count);
        var i = 0;
        while (i < lines.Count)
        {
            if (!MayBelong(lines[i]))
            {
                result.Add(lines[i++]);
                continue;
            }

            var run = Run(lines, i);
            i += run.Count;
            Read(text, run, result);
        }

        return result;
    }

    private static void Read(string text, List<SpacedLine> run, List<SourceLine> result)
    {
        var from = 0;
        for (var tries = 0; tries < Tries && from < run.Count; tries++)
        {
            var (rows, taken) = Table(text, run.GetRange(from, run.Count - from));
            result.AddRange(taken > 0 ? rows : [run[from].Line]);
            from += Math.Max(taken, 1);
        }

        result.AddRange(run.Skip(from).Select(line => line.Line));
    }

    private static bool MayBelong(SourceLine line) => !line.HasTab && line.Text[0] != '|' && line.Text.Contains("  ", StringComparison.Ordinal);

    private static List<SpacedLine> Run(List<SourceLine> lines, int from)
    {
        var run = new List<SpacedLine>();
        for (var i = from; i < lines.Count && !lines[i].HasTab && lines[i].Text[0] != '|'; i++)
        {
            var line = SpacedLine.Of(lines[i]);
            var wraps = !lines[i].AfterBlank && lines[i].Text.Length <= LongestWrap;
            if (!line.IsRule && !line.HasGap && !(wraps && i > from))
            {
                break;
            }

            run.Add(line);
        }

        return run;
    }

    private static (IReadOnlyList<SourceLine> Rows, int Taken) Table(string text, List<SpacedLine> run)
    {
        var head = HeaderEnd(run);
        if (head == 0 || head == run.Count || !run[head..].Exists(line => line.HasGap) || !run[..head].TrueForAll(NamesColumns))
        {
            return ([], 0);
        }

        var (header, body) = (run[..head], run[head..]);
        body = body[..Layout(body)];
        if (!body.Exists(line => line.HasGap) || SpacedGrid.Of(header, body) is not { } grid)
        {
            return ([], 0);
        }

        var end = body.FindIndex(line => !line.IsRule && !grid.Fits(line));
        body = end < 0 ? body : body[..end];
        // What a table ends with is a row, or its lowest rule.
        var last = body.FindLastIndex(line => line.HasGap || line.IsRule || line.Segments[0].From > 0);
        body = body[..(last + 1)];
        if (!header.TrueForAll(line => line.IsRule || line.Segments.All(segment => grid.Place(segment).First >= 0)) || !IsTable(header, body, grid))
        {
            return ([], 0);
        }

        var numbered = header.Find(line => !line.IsRule)!.Segments[0] is var first && SpacedRows.NamesNumber(first.Text);
        return (new SpacedRows(text, grid, numbered).Read(header, body), header.Count + body.Count);
    }

    /// <summary>The header ends at the rule below it, or where the first row begins with its number or holds a figure.</summary>
    private static int HeaderEnd(List<SpacedLine> run)
    {
        var named = false;
        for (var i = 0; i < run.Count && i < MostHeaderLines; i++)
        {
            if (named && (run[i].IsRule || run[i].Segments.Any(segment => segment.IsFigure && !IsYear(segment.Text)) || IsLabel(run[i].Segments[0].Text)))
            {
                return run[i].IsRule ? i + 1 : i;
            }

            named |= run[i].HasGap;
        }

        return run[0].HasGap ? 1 : 0;
    }

    private static bool IsYear(string words) => words.Length == 4 && words[..2] is "19" or "20" && words.All(char.IsAsciiDigit);

    private static bool IsLabel(string words) => words is "A" or "B" or "I" or "(1)" or "1." or "1)" or "(A)";

    /// <summary>Short names with capitals, no list, no "Điện thoại: …", no sentence.</summary>
    private static bool NamesColumns(SpacedLine line) =>
        line.IsRule || line.Segments.All(segment => segment.Text.Length <= LongestName
            && (char.IsLetter(segment.Text[0]) || segment.Text[0] is '%' or '(' || IsYear(segment.Text))
            && segment.Text[^1] is not ('.' or ';' or ':' or ',')
            && !segment.Text.Contains(": ", StringComparison.Ordinal));

    /// <summary>How many lines stand before the first that a head or a signature is made of.</summary>
    private static int Layout(List<SpacedLine> body)
    {
        var at = body.FindIndex(line => line.HasGap && line.Segments.Select(segment => PlainText.Of(segment.Text)).ToList() is var words
            && (words.TrueForAll(Signatures.Opens) || words.Exists(bare => HeaderLines.IsCountry(bare) || HeaderLines.IsPlaceAndDate(bare)
                || Signatures.IsAuthority(bare) || Signatures.IsSigned(bare) || bare.StartsWith("Nơi nhận", StringComparison.Ordinal))));
        return at < 0 ? body.Count : at;
    }

    /// <summary>Beside its columns a table shows one sign more: numbered rows, a rule below its names, a column of figures, or a grid without a hole.</summary>
    private static bool IsTable(List<SpacedLine> header, List<SpacedLine> body, SpacedGrid grid)
    {
        var names = header.Where(line => !line.IsRule).SelectMany(line => line.Segments).ToList();
        if (names[0].StartsSmall || names.TrueForAll(name => Signatures.Opens(PlainText.Of(name.Text)))
            || names.Exists(name => PlainText.Of(name.Text) is var bare && (Signatures.IsAuthority(bare) || HeaderLines.IsCountry(bare) || HeaderLines.IsPlaceAndDate(bare)))
            || names.Select(name => grid.Place(name).First).Distinct().Count() < Math.Max(2, (grid.Width + 1) / 2))
        {
            return false;
        }

        var rows = body.Where(line => line.HasGap).ToList();
        var figures = Enumerable.Range(1, grid.Width - 1).Any(column =>
            rows.Count(line => line.Segments.Any(segment => segment.IsFigure && grid.Place(segment).First == column)) is var count && count >= 2 && count * 2 >= rows.Count);
        var whole = rows.Count >= FewestFullRows && rows.TrueForAll(line => line.Segments.Count == grid.Width && !line.Segments.Any(segment => segment.StartsSmall));
        return (SpacedRows.NamesNumber(names[0].Text) && rows.Count > 0)
            || (header[^1].IsRule && rows.Count >= 2)
            || (figures && (grid.Width > 2 || rows.Count >= FewestFullRows))
            || (whole && grid.Width > 2);
    }
}
