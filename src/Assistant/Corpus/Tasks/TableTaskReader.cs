using System.Text.RegularExpressions;

namespace Assistant.Corpus.Tasks;

/// <summary>Reads the work plans that stand as tables: what, who, by when.</summary>
internal static partial class TableTaskReader
{
    public static IEnumerable<DocumentTask> Read(Table table)
    {
        var columns = table.Header.Count == 0 ? 0 : table.Header[0].Count;
        var names = Enumerable.Range(0, columns).Select(table.ColumnName).ToList();
        var when = names.FindIndex(name => When().IsMatch(name));
        var what = names.FindIndex(name => What().IsMatch(name));
        if (when < 0 || what < 0 || when == what)
        {
            yield break;
        }

        var who = names.FindIndex(name => Who().IsMatch(name));
        foreach (var row in table.Rows.Where(row => row.Cells[when].Any(char.IsLetterOrDigit) && row.Cells[what].Length > 0))
        {
            yield return new DocumentTask(who < 0 ? "" : row.Cells[who], row.Cells[what], TimeLimitFinder.Limit(row.Cells[when]), "", table.BlockId, row.Span);
        }
    }

    [GeneratedRegex(@"\b(?:thời gian|thời hạn|hạn|tiến độ|hoàn thành)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex When();

    [GeneratedRegex(@"\b(?:nội dung|nhiệm vụ|công việc|tên việc)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex What();

    [GeneratedRegex(@"\b(?:chủ trì|phụ trách|thực hiện|cơ quan|đơn vị|trách nhiệm)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Who();
}
