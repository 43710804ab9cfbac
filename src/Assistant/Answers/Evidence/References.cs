using System.Text.RegularExpressions;
using Assistant.Answers.Reading;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>Finds every place where a document names another.</summary>
internal static partial class References
{
    // The type's name and "số" stand this close before the number.
    private const int LongestName = 24;

    /// <returns>In order of place; none for a block that is no running text.</returns>
    public static IReadOnlyList<ReferenceView> In(BlockView block)
    {
        if (block.Block.Kind is BlockKind.Recipients or BlockKind.Signature or BlockKind.Header or BlockKind.Table)
        {
            return [];
        }

        var text = block.Block.Text;
        var mentions = DocumentMentions.In(text);
        var starts = mentions.Select(mention => NameStart(text, mention.Span.Start)).ToList();
        return [.. mentions.Select((mention, i) => new ReferenceView(block, mention, starts[i], End(text, mention.Span.End, Next(text, starts, i))))];
    }

    // "… thực hiện Kết luận số 38", "… thay thế bởi Quy định số 399": the next document completes what is said of this one.
    private static int Next(string text, List<int> starts, int i)
    {
        var next = i + 1;
        if (next < starts.Count && LeadsOn().IsMatch(text[starts[i]..starts[next]]))
        {
            next++;
        }

        return next < starts.Count ? starts[next] : text.Length;
    }

    private static int NameStart(string text, int number)
    {
        var from = Math.Max(0, number - LongestName);
        var match = TypeName().Match(Diacritics.FoldInPlace(text[from..number]));
        return match.Success ? from + match.Index : number;
    }

    // The description ends with its clause. Quotation marks may hold the separators of a title.
    private static int End(string text, int from, int limit)
    {
        var depth = 0;
        for (var i = from; i < limit; i++)
        {
            depth += text[i] is '“' ? 1 : text[i] is '”' ? -1 : 0;
            if (text[i] is '(' or ')')
            {
                return i;
            }

            if (depth <= 0 && (text[i] == ';' || (text[i] == '.' && (i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1])))))
            {
                return i;
            }
        }

        return limit;
    }

    [GeneratedRegex(@"\s(?:thực hiện|thay thế|bởi|bằng|thay cho|thay thế cho|sửa đổi|bổ sung)\s$", RegexOptions.CultureInvariant)]
    private static partial Regex LeadsOn();

    [GeneratedRegex(@"(?:nghi quyet|quyet dinh|quy dinh|chi thi|ket luan|quy che|thong tri|huong dan|thong bao|bao cao|ke hoach|chuong trinh|de an|to trinh|cong van|nghi dinh|thong tu)(?:\s+(?:so|lien tich))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TypeName();
}
