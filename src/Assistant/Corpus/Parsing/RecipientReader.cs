using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>Whom a document goes to: the addressees of a letter, then the list under "Nơi nhận".</summary>
internal static partial class RecipientReader
{
    public static IReadOnlyList<string> Read(IReadOnlyList<Block> blocks, Block? title)
    {
        var own = blocks.Where(block => block.Kind == BlockKind.Recipients && (block.ParentId is null || block.ParentId == title?.Id)).ToList();
        var addressed = own.Find(block => Addressed().IsMatch(block.Text));
        var listed = own.Find(block => block != addressed);
        return [.. Entries(addressed), .. Entries(listed)];
    }

    /// <summary>Those named under "Kính gửi"; empty where nobody is.</summary>
    public static IReadOnlyList<string> Addressees(IReadOnlyList<Block> blocks) =>
        Entries(blocks.FirstOrDefault(block => block.Kind == BlockKind.Recipients && Addressed().IsMatch(block.Text)));

    private static List<string> Entries(Block? block)
    {
        if (block is null)
        {
            return [];
        }

        var entries = new List<string>();
        foreach (var line in Label().Replace(block.Text, "").Split('\n').Where(line => line.Length > 0))
        {
            var entry = line.TrimStart('-', '–', '+', '•', ' ');
            // A semicolon ends an entry, also where its list has lost its dashes.
            var begins = entry.Length < line.Length || entries.Count == 0 || (entries[^1].EndsWith(';') && char.IsUpper(line[0]));
            if (begins)
            {
                entries.AddRange(OnOneLine().Split(line).Select(part => part.TrimStart('-', '–', ' ')));
            }
            else
            {
                entries[^1] = $"{entries[^1]} {line}";
            }
        }

        return [.. entries.Select(entry => entry.TrimEnd(',', ';', '.', '/', ' ')).Where(entry => entry.Length > 0)];
    }

    public static bool IsAddress(string bare) => Addressed().IsMatch(bare);

    [GeneratedRegex(@"^(?:Nơi nhận|Nơi gửi|NƠI NHẬN|Kính gửi|Kính trình|KÍNH GỬI|KÍNH TRÌNH)\s*:?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:Kính gửi|Kính trình|KÍNH GỬI|KÍNH TRÌNH)\s*(?::|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();

    [GeneratedRegex(@"(?<=[;,])\s*(?=[-–]\s)", RegexOptions.CultureInvariant)]
    private static partial Regex OnOneLine();
}
