using System.Text.RegularExpressions;
using Assistant.Corpus.Parsing;
using Assistant.Text;

namespace Assistant.Corpus.Tasks;

/// <summary>Finds who must do what by when. Reports tell of what was done: there only sections on coming work are read.</summary>
internal sealed partial class TaskReader(string source, string type, IReadOnlyList<Block> blocks, IReadOnlyList<Table> tables, TimingBook times)
{
    // A directive's opening says once whom all that follows binds; a letter binds those to whom it is written.
    private readonly string _addressees = blocks.Select(block => block.Kind == BlockKind.Paragraph ? Bodies.OfOpening(block.Text) : null).FirstOrDefault(body => body is not null)
        ?? (type == "Công văn" ? string.Join(", ", RecipientReader.Addressees(blocks)) : "");

    private readonly ILookup<string?, Block> _children = blocks.ToLookup(block => block.ParentId);

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

        tasks.AddRange(tables.Where(table => !inOutline.Contains(table.BlockId) && IsAhead(_byId[table.BlockId])).SelectMany(table => TableTaskReader.Read(source, table)));
        return [.. tasks.OrderBy(task => task.Span.Start)];
    }

    /// <summary>What an outline asks for is no task of its own.</summary>
    public static bool IsOutline(Block block) => block.Kind == BlockKind.Title && block.Text.StartsWith("Đề cương", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a report's section speaks of coming work.</summary>
    public static bool LooksAhead(string path) => path.Split(" > ").Any(heading => Ahead().IsMatch(heading) && !Looking().IsMatch(heading));

    private bool IsAhead(Block block) => type != "Báo cáo" || LooksAhead(block.Path) || Bodies.Gives(block.Text);

    private void AddFrom(List<DocumentTask> tasks, Block block, int at)
    {
        var (mapped, phrases) = times.Of(block);
        var text = mapped.Text;
        // Most blocks say nothing of time: whom they bind need not be known.
        if (phrases.Count == 0 && !TimeLimitFinder.Plain(text).Any() && TimeLimitFinder.ForEvent(text) is null)
        {
            return;
        }

        var label = block.Kind == BlockKind.Clause && text.StartsWith(block.Label, StringComparison.Ordinal) ? block.Label.Length : 0;
        var who = HeadingBody(block);
        var entry = WithoutLead(text[label..]);
        var assigned = who is not null || SharesOut().IsMatch(block.Path) || Bodies.OfEntry(entry) is not null || Commands(block, text, entry);
        var found = TimeLabel.In(text, type) is { Count: > 0 } labelled ? labelled : BindingLimits.In(text, assigned, phrases);
        if (found.Count == 0 && who is not null && TimeLimitFinder.ForEvent(text) is { } meeting)
        {
            found = [meeting];
        }

        // What the whole block says is asked once, not again for each of its limits.
        var ofBlock = found.Count > 0 ? Bodies.OfEntry(entry) ?? Bodies.OfSentence(entry) ?? OfCitedClause(block, entry) : null;
        var shared = new Dictionary<string, (string Lead, string Partners)>(StringComparer.Ordinal);
        foreach (var limit in found)
        {
            var (start, end) = limit.Bracketed ? (label, text.Length) : BindingLimits.SentenceAt(text, limit.Start, label);
            if (found.Any(other => other != limit && other.Start >= start && other.End <= end))
            {
                (start, end) = BindingLimits.ClauseAt(text, limit, start, end);
            }

            var sentence = text[start..end];
            var (what, whom) = (What(text, start, end, limit), (string?)null);
            if (TimeLabel.Opens(sentence))
            {
                // The words before it in the same entry say what is dated, else the entry before.
                (what, whom) = start > label + TimeLabel.Shortest ? (WithoutLead(text[label..start].Trim()), null) : Before(block, at);
                sentence = start > label + TimeLabel.Shortest ? text[label..start] : sentence;
            }

            var clause = start > label && text[start - 1] is ';' or ' ' ? Bodies.OfSentence(WithoutLead(text[start..end])) : null;
            clause ??= limit.Bracketed || limit.Start <= start ? null : BehindSemicolon(text, start, limit.Start, end);
            var own = whom ?? clause ?? ofBlock ?? Bodies.OfSentence(WithoutLead(sentence)) ?? Bodies.AfterTime(text[limit.End..end]) ?? (who is null ? Bodies.BeforeTime(text[start..Math.Max(start, limit.Start)]) : null);
            var named = own ?? who ?? _addressees;
            if (!shared.TryGetValue(named, out var bodies))
            {
                shared.Add(named, bodies = Bodies.Shared(text, named));
            }

            var (lead, partners) = bodies;
            tasks.Add(new DocumentTask(lead, what, limit.Limit, Bodies.ReportTo(sentence), block.Id, mapped.Source(start, end - start))
            {
                Limit = mapped.Source(limit.Start, limit.End - limit.Start),
                Partners = partners,
            });
        }
    }

    /// <summary>In a directive, a rule or a letter each sentence with a body for its subject is an order; elsewhere only what is expressly given.</summary>
    private bool Commands(Block block, string text, string entry) =>
        Bodies.Gives(entry)
        || ((Orders().IsMatch(type) || IsConclusion(block)) && Sentences.Of(text).Select(sentence => sentence.Text).Append(entry).Any(sentence => Subject(sentence) is not null));

    /// <summary>What the chair of a meeting concludes, its minutes command.</summary>
    private bool IsConclusion(Block block) => type == "Biên bản" && Concluding().IsMatch(block.Path);

    private string? Subject(string sentence) =>
        Bodies.OfSentence(WithoutLead(sentence)) is { } body && !(type == "Báo cáo" && Anybody().IsMatch(body)) ? body : null;

    /// <summary>"Thời gian thực hiện: Trước ngày …" dates the entry before it, or the heading.</summary>
    private (string What, string? Who) Before(Block block, int at)
    {
        for (var i = at - 1; i >= 0 && blocks[i].Level >= block.Level; i--)
        {
            if (blocks[i].ParentId == block.ParentId && blocks[i].Kind is BlockKind.Item or BlockKind.Clause or BlockKind.Paragraph)
            {
                return (blocks[i].Text.TrimEnd('.', ';'), Bodies.OfSentence(WithoutLead(blocks[i].Text[(blocks[i].Text.StartsWith(blocks[i].Label, StringComparison.Ordinal) ? blocks[i].Label.Length : 0)..])));
            }
        }

        var above = block.ParentId is { } parent ? _byId[parent] : block;
        var words = above.Heading.Length > 0 ? above.Heading : WithoutLead(above.Text[(above.Text.StartsWith(above.Label, StringComparison.Ordinal) ? above.Label.Length : 0)..]);
        return (words, Bodies.OfSentence(words));
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

    /// <summary>"Đảng viên báo cáo; chi bộ cấp giấy chậm nhất …": of several clauses the one with the limit says who.</summary>
    private static string? BehindSemicolon(string text, int start, int limit, int end)
    {
        var at = text.LastIndexOf(';', limit - 1, limit - start);
        return at < 0 ? null : Bodies.OfClause(text[(at + 1)..end]);
    }

    private static string WithoutLead(string words) => Number().Replace(words, "").TrimStart('.', ')', '-', ' ', '\\');

    private static string Unlabelled(Block block) => WithoutLead(block.Text[(block.Text.StartsWith(block.Label, StringComparison.Ordinal) ? block.Label.Length : 0)..]);

    /// <summary>"Trường hợp quy định tại điểm a khoản 1 Điều này: …": who must act is said by that clause.</summary>
    private string? OfCitedClause(Block block, string entry)
    {
        if (CitedClause().Match(entry) is not { Success: true } cited)
        {
            return null;
        }

        var number = cited.Groups["n"].Value;
        var clause = _children[block.ParentId].FirstOrDefault(other => other != block && other.Label.TrimEnd('.', '-', ')', '/', ' ') == number);
        return clause is null ? null : Bodies.OfSentence(Unlabelled(clause));
    }

    /// <summary>The body that the nearest heading names.</summary>
    private string? HeadingBody(Block block)
    {
        for (var id = block.ParentId; id is not null; id = _byId[id].ParentId)
        {
            var above = _byId[id];
            if (above.Kind == BlockKind.Clause && above.Text.EndsWith(':') && Unlabelled(above) is var words && (Bodies.OfSentence(words) ?? Bodies.OfLabel(words)) is { } opener)
            {
                return opener;
            }

            if (above.Kind is not BlockKind.Title && above.Heading.Length > 0 && Bodies.OfHeading(above.Heading) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:nhiệm vụ|giải pháp|phương hướng|kiến nghị|đề xuất|tổ chức thực hiện|phân công)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"^(?:Chỉ thị|Thông báo|Quyết định|Quy chế|Quy định|Công văn|Nghị định|Thông tư|Kết luận|Báo cáo|Hướng dẫn|Thông tri)", RegexOptions.CultureInvariant)]
    private static partial Regex Orders();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})*\s?[-–.)/]\s*(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // "Các cấp ủy thường xuyên …" in a report wishes; it orders nobody in particular.
    [GeneratedRegex(@"^(?:(?:Các\s+)?[Cc]ấp (?:ủy|uỷ)|Các cấp|Mỗi|Từng|Cán bộ|Người)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Anybody();

    [GeneratedRegex(@"\bkết luận (?:của|cuộc họp|hội nghị)\b|\bquyết nghị\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Concluding();

    [GeneratedRegex(@"^(?:Trường hợp|Đối với|Các trường hợp)\b[^:;.]{0,40}\bkhoản\s(?<n>\d{1,2})\sĐiều này\b", RegexOptions.CultureInvariant)]
    private static partial Regex CitedClause();

    // "Kết quả thực hiện nhiệm vụ, giải pháp" looks back.
    [GeneratedRegex(@"\b(?:kết quả|đánh giá|tình hình|ưu điểm|hạn chế|đã)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Looking();

    [GeneratedRegex(@"\b(?:tổ chức thực hiện|thời gian thực hiện|nhiệm vụ cụ thể|phân công|trách nhiệm (?:thi hành|thực hiện|của)|chế độ báo cáo|thông tin, báo cáo|tiến độ)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SharesOut();

    [GeneratedRegex(@"[;,]?\s*(?:xong|hoàn thành|thời gian hoàn thành|thời hạn)\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Completing();
}
