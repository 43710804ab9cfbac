using System.Text.RegularExpressions;

namespace Assistant.Corpus.References;

/// <summary>
/// Reads what a document does to others. Only what it says of itself counts ("Quy định này thay thế …", "Bãi bỏ …" in an article of
/// a decision, its title): that some document was once replaced is history, and that one should be amended is a task.
/// Where only a part is repealed or replaced, the relation says so.
/// </summary>
internal static partial class RelationReader
{
    public static IReadOnlyList<DocumentRelation> Read(CitedText cited, string type, string ownNumber)
    {
        var found = new List<DocumentRelation>();
        for (var i = 0; i < cited.Blocks.Count; i++)
        {
            if (cited.In(i).Any())
            {
                found.AddRange(cited.Blocks[i].Kind == BlockKind.Title ? OfTitle(cited, i) : OfBlock(cited, i, type));
            }
        }

        return [.. found
            .Select(relation => WithSymbol(cited, relation))
            .Where(relation => relation.Number != ownNumber)
            .DistinctBy(relation => (relation.Kind, relation.Number, relation.Date))
            .OrderBy(relation => relation.Span.Start)];
    }

    // "Chỉ thị 61", where the text gives the symbol elsewhere: "Chỉ thị số 61-CT/TU, ngày …".
    private static DocumentRelation WithSymbol(CitedText cited, DocumentRelation relation)
    {
        if (relation.Number.Length == 0 || !relation.Number.All(char.IsAsciiDigit))
        {
            return relation;
        }

        var whole = cited.Mentions.Where(mention => !mention.Short && mention.Type == relation.Type && mention.Number.StartsWith(relation.Number + "-", StringComparison.Ordinal)).ToList();
        return whole.DistinctBy(mention => mention.Number).Take(2).ToList() is [var only]
            ? relation with { Number = only.Number, Date = relation.Date ?? whole.Find(mention => mention.Date is not null)?.Date, Issuer = relation.Issuer.Length > 0 ? relation.Issuer : only.Issuer }
            : relation;
    }

    /// <summary>"Sửa đổi, bổ sung một số điều của Nghị định số …" as the subject of a document.</summary>
    private static IEnumerable<DocumentRelation> OfTitle(CitedText cited, int block)
    {
        // An attached text's title speaks of that text.
        if (cited.Blocks.Take(block).Any(before => before.Kind == BlockKind.Title) || TitleVerb().Match(cited.Texts[block].Text) is not { Success: true } verb)
        {
            return [];
        }

        return Objects(cited, block, verb.Index + verb.Length, cited.Texts[block].Text.Length)
            .Select(found => Make(verb.Groups["amends"].Success ? RelationKind.Amends : verb.Groups["repeals"].Success ? RelationKind.Repeals : RelationKind.Replaces, found));
    }

    private static IEnumerable<DocumentRelation> OfBlock(CitedText cited, int block, string type)
    {
        var text = cited.Texts[block].Text;
        if (!Speaks().IsMatch(text))
        {
            return OfList(cited, block, type);
        }

        var found = new List<DocumentRelation>();
        foreach (var (start, end) in SentencesOf(text))
        {
            var sentence = text[start..end];
            if (NotNow().IsMatch(sentence))
            {
                continue;
            }

            if (Active().Match(sentence) is { Success: true } active)
            {
                found.AddRange(OfVerb(active));
            }
            else if ((Acts(cited, block, type) || RewritesPoint().IsMatch(sentence)) && Opening().Match(sentence) is { Success: true } opening && (start == 0 || !sentence[..opening.Index].Any(char.IsLetter)))
            {
                found.AddRange(OfVerb(opening));
            }

            if (Ends().Match(sentence) is { Success: true } ends && (ends.Groups["self"].Success || Acts(cited, block, type)))
            {
                // "Nghị định số 1 và Nghị định số 2 hết hiệu lực kể từ ngày Nghị định này có hiệu lực"
                found.AddRange(Before(cited, block, start, start + ends.Index)
                    .Select(one => Make(ends.Groups["repeals"].Success ? RelationKind.Repeals : RelationKind.Replaces, one, ends.Groups["ceases"].Success)));
            }

            IEnumerable<DocumentRelation> OfVerb(Match verb)
            {
                var kind = verb.Groups["amends"].Success ? RelationKind.Amends : verb.Groups["repeals"].Success ? RelationKind.Repeals : RelationKind.Replaces;
                return Objects(cited, block, start + verb.Index + verb.Length, end).Select(one => Make(kind, one));
            }
        }

        return found;
    }

    /// <summary>"Các quyết định sau đây hết hiệu lực: a) …; b) …": the lines under the sentence.</summary>
    private static IEnumerable<DocumentRelation> OfList(CitedText cited, int block, string type)
    {
        var parent = cited.Blocks[block].ParentId;
        var head = -1;
        for (var i = block - 1; i >= 0 && block - i <= LongestList && head < 0; i--)
        {
            if (cited.Blocks[i].Id == parent || (cited.Blocks[i].ParentId == parent && cited.Texts[i].Text.EndsWith(':') && HeadOfList().IsMatch(cited.Texts[i].Text)))
            {
                head = i;
            }
        }

        if (head < 0 || !cited.Texts[head].Text.EndsWith(':') || HeadOfList().Match(cited.Texts[head].Text) is not { Success: true } match || !Acts(cited, head, type))
        {
            return [];
        }

        var kind = match.Groups["repeals"].Success ? RelationKind.Repeals : RelationKind.Replaces;
        return Objects(cited, block, 0, cited.Texts[block].Text.Length).Select(one => Make(kind, one, match.Groups["ceases"].Success));
    }

    private const int LongestList = 60;

    /// <summary>Whether the place itself sets rules, so that "Bãi bỏ …" is done there and not asked for.</summary>
    private static bool Acts(CitedText cited, int block, string type)
    {
        if (type is "Nghị định" or "Quyết định" or "Luật" or "Bộ luật" or "Pháp lệnh" or "Thông tư" or "Quy định")
        {
            return true;
        }

        for (var at = cited.Blocks[block]; ;)
        {
            if (at.Label.StartsWith("Điều", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (at.ParentId is null || cited.Find(at.ParentId) is not { } parent)
            {
                return false;
            }

            at = parent;
        }
    }

    /// <summary>
    /// The documents that the verb before <paramref name="from"/> acts on. One that is only part of another's description ("về
    /// thực hiện Nghị quyết số …") is none, nor what is joined to it.
    /// </summary>
    private static IEnumerable<(Mention Mention, bool InPart)> Objects(CitedText cited, int block, int from, int to)
    {
        var text = cited.Texts[block].Text;
        var (at, first, isObject, inPart) = (from, true, false, false);
        foreach (var mention in cited.In(block).Where(mention => mention.Start >= from && mention.Start < to))
        {
            var gap = text[Math.Min(at, mention.Start)..mention.Start];
            at = Math.Max(at, mention.End);
            if (first)
            {
                isObject = !OtherThing().IsMatch(gap);
                inPart = Part().IsMatch(gap);
            }
            else if (Separator().Match(gap) is { Success: true } separator)
            {
                // A bare comma or "và" goes on with whatever was named last; a semicolon with the list.
                isObject = separator.Groups["list"].Success || separator.Length < gap.Length ? !OtherThing().IsMatch(separator.Value) && (isObject || separator.Groups["list"].Success) : isObject;
                inPart = Part().IsMatch(separator.Value);
            }
            else
            {
                isObject = false;
            }

            if (first && !isObject)
            {
                yield break;
            }

            first = false;
            if (isObject)
            {
                yield return (mention, inPart);
            }
        }
    }

    /// <summary>The documents that stand before "hết hiệu lực", as its subject.</summary>
    private static IEnumerable<(Mention Mention, bool InPart)> Before(CitedText cited, int block, int from, int to)
    {
        var inside = cited.In(block).Where(mention => mention.Start >= from && mention.End <= to).ToList();
        return inside.Count == 0 ? [] : Objects(cited, block, from, to);
    }

    private static DocumentRelation Make(RelationKind kind, (Mention Mention, bool InPart) found, bool ceases = false) =>
        new(kind, char.IsAsciiDigit(found.Mention.Number[0]) ? found.Mention.Number : "", found.Mention.Type, found.Mention.Date, found.Mention.Issuer, found.Mention.Span)
        {
            InPart = found.InPart && kind != RelationKind.Amends,
            Ceases = ceases,
        };

    private static IEnumerable<(int Start, int End)> SentencesOf(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.' && i + 2 < text.Length && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && !IsLabel(text, i))
            {
                yield return (start, i + 1);
                start = i + 2;
            }
        }

        yield return (start, text.Length);
    }

    /// <summary>"1. Bãi bỏ …", "Điều 2. Thay thế …": the dot of a label.</summary>
    private static bool IsLabel(string text, int dot)
    {
        var digits = dot;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        return dot - digits is > 0 and <= 3 && (digits == 0 || text[digits - 1] == ' ');
    }

    private const string Self = @"\b(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Quy định|Quy chế|Thông tư|Chỉ thị|Hướng dẫn|Kết luận|Thông tri|Kế hoạch|Đề án|Chương trình|Điều lệ|Thông tư liên tịch|Nghị quyết liên tịch|Thông báo|Công văn|Quy trình|Văn bản|[Vv]ăn bản) này\b";

    [GeneratedRegex("thay thế|thay cho|bãi bỏ|Bãi bỏ|Thay thế|hết hiệu lực|huỷ bỏ|hủy bỏ|Hủy bỏ|Huỷ bỏ|[Ss]ửa đổi|bổ sung", RegexOptions.CultureInvariant)]
    private static partial Regex Speaks();

    // "Quy định này có hiệu lực kể từ ngày ký, thay thế …"; "được thay thế" is said of others.
    [GeneratedRegex(
        Self + @"(?:(?!được |bị |đã |đang |sẽ |nếu |khi |không |chưa )[^.;]){0,140}?\b(?:(?<replaces>thay thế(?: cho)?|thay cho)|(?<repeals>bãi bỏ|hủy bỏ|huỷ bỏ)|(?<amends>sửa đổi, bổ sung|sửa đổi|bổ sung|điều chỉnh))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Active();

    [GeneratedRegex(@"^(?:[^\p{L}]*(?:Điều\s\d+\.?\s*)?)(?:\d+[.)]\s*|[a-zđ]\)\s*|-\s*)?(?:Nay\s)?(?:(?<repeals>[Bb]ãi bỏ|[Hh]ủy bỏ|[Hh]uỷ bỏ)(?:\stoàn bộ)?|(?<amends>Sửa đổi, bổ sung|Sửa đổi|Bổ sung|Điều chỉnh)|(?<replaces>Thay thế))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // "a) Thay thế điểm a khoản 1 Chỉ thị 38: đến hết …" in a conclusion: the new words stand there, so it is done and not asked for.
    [GeneratedRegex(@"^(?:[^\p{L}]*)(?:\d+[.)]\s*|[a-zđ]\)\s*|-\s*)?(?:Thay thế|Sửa đổi, bổ sung|Sửa đổi|Điều chỉnh|Bổ sung)\s(?:nội dung\s)?(?:tại\s)?(?:điểm|khoản|mục|tiết|Điều|phần)\s[^:;]{1,160}(?::|như sau)\s?\S", RegexOptions.CultureInvariant)]
    private static partial Regex RewritesPoint();

    [GeneratedRegex(
        @"\b(?:(?<repeals>bị bãi bỏ|được bãi bỏ)|(?<ceases>(?:hết|chấm dứt) hiệu lực)(?: thi hành)?(?<self>\s(?:kể )?từ ngày\s(?=" + Self + @"))?|được thay thế (?:bởi|bằng)\s(?<self>(?=" + Self + @")))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    // Conditions, wishes and history.
    [GeneratedRegex(@"(?:^|\s)(?:[Tt]rường hợp|[Kk]hi có|cho đến khi|[Nn]ếu|đề nghị|[Nn]ghiên cứu|rà soát|tham mưu|kiến nghị|xem xét|dự kiến|trước khi)\s", RegexOptions.CultureInvariant)]
    private static partial Regex NotNow();

    [GeneratedRegex(@"(?<![\p{L}])(?:(?<amends>SỬA ĐỔI, BỔ SUNG|SỬA ĐỔI|BỔ SUNG|ĐIỀU CHỈNH|[Ss]ửa đổi, bổ sung|[Ss]ửa đổi|[Bb]ổ sung|[Đđ]iều chỉnh)|(?<repeals>BÃI BỎ|[Bb]ãi bỏ|HỦY BỎ|HUỶ BỎ|[Hh]ủy bỏ|[Hh]uỷ bỏ)|(?<replaces>THAY THẾ|[Tt]hay thế))(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex TitleVerb();

    [GeneratedRegex(
        @"\bsau(?: đây)?\s(?:(?<repeals>bị bãi bỏ)|(?<ceases>hết hiệu lực))|^(?:[^\p{L}]*)(?:\d+[.)]\s*|[a-zđ]\)\s*|Điều\s\d+\.\s*)?(?<repeals>Bãi bỏ)\s(?:toàn bộ\s)?(?:các|những|\d+)[^;]{0,80}:\s*$|" + Self + @"[^.;]{0,80}\bthay thế\s(?:các|những)[^;]{0,80}:\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex HeadOfList();

    // A part is touched, the document lives on.
    [GeneratedRegex(@"(?<![\p{L}])(?:[Mm]ột số|[Đđ]iều \d|[Kk]hoản|[Đđ]iểm \p{L}|[Cc]ụm từ|[Mm]ục|[Cc]hương|CHƯƠNG|[Pp]hụ lục|[Bb]iểu mẫu|[Nn]ội dung|NỘI DUNG|[Mm]ẫu số|MỘT SỐ|[Cc]ác quy định tại)(?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    // The verb has another object before the document is named: "thay thế đồng chí … theo Quyết định số …", "bãi bỏ thủ tục …".
    [GeneratedRegex(@"(?<![\p{L}])(?:đồng chí|ông|bà|thủ tục|chức danh|thành viên|theo|thực hiện|căn cứ|hướng dẫn thi hành|để|nhằm|triển khai)(?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex OtherThing();

    // What stands between two documents of one list, behind whatever was said of the first.
    [GeneratedRegex(@"(?:(?<list>;\s?(?:và\s)?|;\s?-\s?|\s-\s)|(?:,|\svà|\scùng)\s)(?:(?:các|toàn bộ|[Cc]hương \w+|[Đđ]iều \d+|khoản \d+|điểm \p{L}|của|,|và)\s){0,8}$|^(?:\s?,|\svà)\s$|^$", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
