using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Tasks;

/// <summary>Reads the work plans that stand as tables: what, who, by when.</summary>
internal static partial class TableTaskReader
{
    public static IEnumerable<DocumentTask> Read(string source, Table table)
    {
        var columns = table.Header.Count == 0 ? 0 : table.Header[0].Count;
        var names = Enumerable.Range(0, columns).Select(table.ColumnName).ToList();
        var when = names.FindIndex(name => When().IsMatch(name));
        var what = names.FindIndex(name => What().IsMatch(name) && !When().IsMatch(name) && !Who().IsMatch(name));
        if (when < 0 || what < 0)
        {
            yield break;
        }

        var partners = names.FindIndex(name => With().IsMatch(name) && !Lead().IsMatch(name));
        var who = names.FindIndex(name => Lead().IsMatch(name));
        who = who >= 0 ? who : names.FindIndex(name => Who().IsMatch(name) && names.IndexOf(name) is var at && at != when && at != what && at != partners);
        foreach (var row in table.Rows.Where(row => row.Cells[when].Any(char.IsLetterOrDigit) && row.Cells[what].Length > 0))
        {
            yield return new DocumentTask(who < 0 ? "" : row.Cells[who], row.Cells[what], TimeLimitFinder.Limit(row.Cells[when]), "", table.BlockId, row.Span)
            {
                Limit = Cell(source, row, when),
                Partners = partners < 0 ? "" : row.Cells[partners],
            };
        }
    }

    /// <summary>The cell's place; the whole row where the row's cells do not stand side by side in the text.</summary>
    private static TextSpan Cell(string source, TableRow row, int column)
    {
        if (column < row.Pieces.Count && row.Pieces[column] is [var first, ..] pieces)
        {
            return new TextSpan(first.Start, pieces[^1].End);
        }

        var cells = AsideReader.Cells(source, row.Span).ToList();
        var bar = source[row.Span.Start] == '|' ? 1 : 0;
        var at = column + bar;
        return at < cells.Count && cells[at].In(source).Contains(row.Cells[column].Split(' ')[0], StringComparison.Ordinal) ? cells[at] : row.Span;
    }

    [GeneratedRegex(@"^(?:thời gian|thời hạn|hạn|tiến độ)$|\b(?:thời gian|thời hạn|tiến độ|hạn)\s+(?:thực hiện|hoàn thành|gửi|nộp|báo cáo|triển khai|trình|tổ chức|ban hành|xây dựng|dự kiến|xong)\b|\b(?:hoàn thành|xong) trước\b|\bthời hạn\s*\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex When();

    [GeneratedRegex(@"\b(?:nội dung|nhiệm vụ|công việc|tên việc|hoạt động|đề án|tên văn bản)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex What();

    [GeneratedRegex(@"\b(?:chủ trì|phụ trách|tham mưu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:thực hiện|cơ quan|đơn vị|trách nhiệm|phân công|người)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Who();

    [GeneratedRegex(@"\bphối hợp\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex With();
}
