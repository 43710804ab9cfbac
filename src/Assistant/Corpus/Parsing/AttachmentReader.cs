using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Finds the documents that came behind the document: every title after the first begins one.</summary>
internal static partial class AttachmentReader
{
    public static IReadOnlyList<Attachment> Read(string documentId, IReadOnlyList<Block> blocks)
    {
        var titles = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind == BlockKind.Title).ToList();
        // A file that begins with an appendix holds nothing else for it to be attached to.
        var found = new List<Attachment>();
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var t = 1; t < titles.Count; t++)
        {
            var title = blocks[titles[t]];
            var end = t + 1 < titles.Count ? titles[t + 1] : blocks.Count;
            var (type, label) = TypeOf(title);
            var name = Name(type, label, taken);
            found.Add(new Attachment(
                $"{documentId}/{name}",
                type,
                label,
                Named(title, type),
                title.Id,
                new TextSpan(title.Span.Start, Enumerable.Range(titles[t], end - titles[t]).Max(i => blocks[i].Span.End))));
        }

        return found;
    }

    private static (string Type, string Label) TypeOf(Block title)
    {
        if (Numbered().Match(title.Label) is { Success: true } numbered)
        {
            return (Sentence(numbered.Groups["type"].Value), numbered.Groups["label"].Value);
        }

        return (title.Label.Length > 0 ? Sentence(title.Label) : DocumentTypes.StartOf(title.Text) ?? "Văn bản", "");
    }

    /// <summary>The words of the title without type, number and "(kèm theo …)"; an appendix without a name is called by its number.</summary>
    private static string Named(Block title, string type)
    {
        var words = title.Label.Length > 0 ? title.Heading : title.Text.StartsWith(type, StringComparison.OrdinalIgnoreCase) ? title.Text[type.Length..] : title.Text;
        words = Accompaniment().Replace(words, "").Trim(' ', '-', '–', ':', '_', '.');
        return words.Length > 0 ? words : title.Text;
    }

    /// <param name="taken">The names given so far, each with the last number that was tried behind it.</param>
    private static string Name(string type, string label, Dictionary<string, int> taken)
    {
        var name = Slug.Of(label.Length > 0 ? $"{type} {label}" : type);
        var free = name;
        while (!taken.TryAdd(free, 1))
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{++taken[name]}");
        }

        return free;
    }

    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..].ToLowerInvariant();

    [GeneratedRegex(@"^(?<type>.+?)(?:\s+(?:số|SỐ|Số))?\s+(?<label>\d{1,3}[A-Za-z]?|[IVXL]{1,6}|[A-H])$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s*\((?:[Bb]an hành )?(?:[Kk]èm theo|[Đđ]ính kèm)[^()]{0,400}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Accompaniment();
}
