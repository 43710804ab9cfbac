using System.Text.RegularExpressions;
using Assistant.Corpus.Parsing;

namespace Assistant.Corpus.Tasks;

/// <summary>Finds who must do what by when. Reports tell of what was done: there only sections on coming work are read.</summary>
internal sealed partial class TaskReader(string source, string type, IReadOnlyList<Block> blocks, IReadOnlyList<Table> tables)
{
    private readonly Dictionary<string, Block> _byId = blocks.ToDictionary(block => block.Id, StringComparer.Ordinal);

    public IReadOnlyList<DocumentTask> Read()
    {
        var tasks = new List<DocumentTask>();
        var inOutline = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (IsOutline(block) || (block.ParentId is { } parent && inOutline.Contains(parent)))
            {
                inOutline.Add(block.Id);
                continue;
            }

            if (block.Kind is BlockKind.Item or BlockKind.Clause or BlockKind.Paragraph or BlockKind.Note && IsAhead(block))
            {
                AddFrom(tasks, block, i);
            }
        }

        tasks.AddRange(tables.SelectMany(TableTaskReader.Read));
        return [.. tasks.OrderBy(task => task.Span.Start)];
    }

    /// <summary>What an outline asks for is no task of its own.</summary>
    private static bool IsOutline(Block block) => block.Kind == BlockKind.Title && block.Text.StartsWith("Đề cương", StringComparison.OrdinalIgnoreCase);

    private bool IsAhead(Block block) => type != "Báo cáo" || Ahead().IsMatch(block.Path);

    private void AddFrom(List<DocumentTask> tasks, Block block, int at)
    {
        var mapped = new MappedText(source, block);
        var text = mapped.Text;
        var label = block.Kind == BlockKind.Clause && text.StartsWith(block.Label, StringComparison.Ordinal) ? block.Label.Length : 0;
        var found = TimeLimitFinder.Plain(text).ToList();
        var who = HeadingBody(block);
        if (found.Count == 0 && (who is not null || SharesOut().IsMatch(block.Path)))
        {
            found = [.. TimeLimitFinder.Assigned(text)];
            // Of "định kỳ kiểm tra, … báo cáo khi có yêu cầu" the later one binds.
            found = found.Count > 1 ? [found[^1]] : found;
            if (found.Count == 0 && who is not null && TimeLimitFinder.ForEvent(text) is { } meeting)
            {
                found = [meeting];
            }
        }

        foreach (var limit in found.OrderBy(limit => limit.Start))
        {
            var (start, end) = limit.Bracketed ? (label, text.Length) : Sentence(text, limit.Start, label);
            var sentence = text[start..end];
            var (what, whom) = OnlyTime().IsMatch(sentence) ? Before(block, at) : (What(text, start, end, limit), null);
            tasks.Add(new DocumentTask(
                whom ?? Bodies.OfSentence(WithoutLead(text[label..])) ?? Bodies.OfSentence(WithoutLead(sentence)) ?? who ?? "",
                what,
                limit.Limit,
                Bodies.ReportTo(sentence),
                block.Id,
                mapped.Source(start, end - start)));
        }
    }

    /// <summary>"Thời gian thực hiện: Trước ngày …" dates the entry before it, or the heading.</summary>
    private (string What, string? Who) Before(Block block, int at)
    {
        for (var i = at - 1; i >= 0 && blocks[i].Level >= block.Level; i--)
        {
            if (blocks[i].ParentId == block.ParentId && blocks[i].Kind is BlockKind.Item or BlockKind.Clause or BlockKind.Paragraph)
            {
                return (blocks[i].Text.TrimEnd('.', ';'), Bodies.OfSentence(blocks[i].Text));
            }
        }

        return (block.ParentId is { } parent ? _byId[parent].Heading : block.Text, null);
    }

    private static string What(string text, int start, int end, Found limit)
    {
        if (limit.Limit.Kind == TimeLimitKind.Conditional && !limit.Bracketed)
        {
            return WithoutLead(text[start..end].Trim());
        }

        var before = text[start..Math.Max(start, limit.Start)].TrimEnd(' ', ';', ',', ':');
        var after = text[Math.Min(limit.End, end)..end].Trim(' ', '.', ';', ',');
        before = Completing().Replace(before, "").TrimEnd(' ', ';', ',', ':');
        return WithoutLead(after.Length > 0 && !limit.Bracketed ? text[start..end].Trim() : before);
    }

    private static string WithoutLead(string words) => words.TrimStart('.', ')', '-', ' ');

    /// <summary>The sentence around a place, brackets minded; never before <paramref name="from"/>.</summary>
    private static (int Start, int End) Sentence(string text, int at, int from)
    {
        var start = at;
        while (start > from && !(text[start - 1] is '.' or '?' or '!' && start < text.Length && text[start] == ' ' && start + 1 < text.Length && char.IsUpper(text[start + 1])))
        {
            start--;
        }

        var end = at;
        while (end < text.Length && !(text[end] is '.' or '?' or '!' && (end + 1 == text.Length || (text[end + 1] == ' ' && end + 2 < text.Length && char.IsUpper(text[end + 2])))))
        {
            end++;
        }

        while (start < at && text[start] == ' ')
        {
            start++;
        }

        return (start, end);
    }

    /// <summary>The body that the nearest heading names.</summary>
    private string? HeadingBody(Block block)
    {
        for (var id = block.ParentId; id is not null; id = _byId[id].ParentId)
        {
            var above = _byId[id];
            if (above.Kind is not BlockKind.Title && above.Heading.Length > 0 && Bodies.OfHeading(above.Heading) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:nhiệm vụ|giải pháp|phương hướng|kiến nghị|đề xuất|tổ chức thực hiện|phân công)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:tổ chức thực hiện|thời gian thực hiện|nhiệm vụ cụ thể|phân công|trách nhiệm (?:thi hành|thực hiện|của)|chế độ báo cáo|thông tin, báo cáo|tiến độ)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SharesOut();

    [GeneratedRegex(@"^[\s.)-]*(?:Thời gian|Thời hạn|Hạn|Tiến độ)\b[^:]{0,60}:", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyTime();

    [GeneratedRegex(@"[;,]?\s*(?:xong|hoàn thành|thời gian hoàn thành|thời hạn)\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Completing();
}
