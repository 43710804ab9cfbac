using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>The columns of a table that a question is about: those of its years and months, and of these the ones that it names.</summary>
internal static partial class TableColumns
{
    /// <returns>In the table's order. Null when the table has no figures for a time that the question names.</returns>
    public static IReadOnlyList<int>? Of(QuestionReading reading, TableView table)
    {
        var dated = table.FigureColumns.Where(column => table.Moments[column].Count > 0).ToList();
        var asked = Asked(reading);
        if (asked.Count == 0)
        {
            return Narrowed(reading, table, table.FigureColumns, asked);
        }

        if (dated.Count == 0)
        {
            return asked.All(moment => Guard.Says(moment.Year, table.Head.Line)) ? Narrowed(reading, table, table.FigureColumns, asked) : null;
        }

        var columns = new HashSet<int>();
        foreach (var moment in asked)
        {
            var exact = dated.Where(column => table.Moments[column].Contains(moment)).ToList();
            var fits = exact.Count > 0 ? exact : [.. dated.Where(column => table.Moments[column].Any(own => own.Covers(moment)))];
            if (fits.Count == 0)
            {
                return null;
            }

            columns.UnionWith(fits);
        }

        foreach (Match span in Span().Matches(reading.Text))
        {
            var (from, to) = (Year(span.Groups["from"]), Year(span.Groups["to"]));
            columns.UnionWith(dated.Where(column => table.Moments[column] is [{ Part.Length: 0 } own] && own.Year > from && own.Year < to));
        }

        return Narrowed(reading, table, [.. columns.Order()], asked);
    }

    /// <summary>The years that the question names, with those between "2021 - 2024".</summary>
    public static IReadOnlyList<int> YearsIn(QuestionReading reading) =>
        [.. reading.Years.Concat(Span().Matches(reading.Text).Where(span => Year(span.Groups["to"]) - Year(span.Groups["from"]) is > 0 and < 10).SelectMany(span => Enumerable.Range(Year(span.Groups["from"]), Year(span.Groups["to"]) - Year(span.Groups["from"]) + 1))).Distinct().Order()];

    /// <summary>The times that the question asks for.</summary>
    public static IReadOnlyList<Moment> Asked(QuestionReading reading) => Moment.In(reading.Folded);

    /// <summary>The name of a column without what all columns of figures share ("KẾT QUẢ ĐẠT ĐƯỢC – Năm 2020").</summary>
    public static string NameOf(TableView table, int column)
    {
        var parts = table.Columns[column].Split(" – ");
        var others = table.FigureColumns.Select(other => table.Columns[other].Split(" – ")).ToList();
        var shared = 0;
        while (others.Count > 1 && shared + 1 < parts.Length && others.TrueForAll(other => other.Length > shared + 1 && other[shared] == parts[shared]))
        {
            shared++;
        }

        return string.Join(" – ", parts.Skip(shared).Select(Lower));
    }

    /// <summary>The name without its time: alike for the columns of one thing in several years.</summary>
    public static string Matter(TableView table, int column) =>
        string.Join(' ', Words.Of(table.Columns[column]).Where(word => !word.IsNumber && word.Folded is not ("nam" or "thang" or "quy")).Select(word => word.Folded));

    public static string Lower(string words) =>
        words.Length == 0 || (words.Length > 1 && char.IsUpper(words[1])) ? words : char.ToLowerInvariant(words[0]) + words[1..];

    // Of "Kế hoạch" and "Thực hiện", "Số lớp" and "Số học viên" the question names the one it means; where it names none, all are meant.
    private static IReadOnlyList<int> Narrowed(QuestionReading reading, TableView table, IReadOnlyList<int> columns, IReadOnlyList<Moment> asked)
    {
        if (columns.Count < 2)
        {
            return columns;
        }

        if (asked.Count > 1 && columns.GroupBy(column => table.Moments[column][0]).ToList() is { Count: > 1 } times)
        {
            // "Mục tiêu 2030 cao hơn 2024": for each time that is asked one column stays.
            return [.. times.SelectMany(time => Narrowed(reading, table, [.. time], [])).Order()];
        }

        var labels = new SaidLabels(reading, [.. columns.Select(column => table.Columns[column])]);
        var most = columns.Select((_, at) => labels.Said(at)).Max();
        return most == 0 ? columns : [.. columns.Where((_, at) => labels.Said(at) == most)];
    }

    private static int Year(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<from>(?:19|20)\d{2})\s*(?:-|–|đến(?: hết)?(?: năm)?|tới(?: năm)?|den(?: het)?(?: nam)?|toi(?: nam)?)\s*(?<to>(?:19|20)\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
