using System.Globalization;
using Assistant.Corpus.Parsing;

namespace Assistant.Corpus.References;

/// <summary>
/// Gathers the mentions of a document's blocks into references, in order of first mention. The document's own number counts
/// where the text prints it. A short name goes to the one document of that type and number that the text names in full.
/// </summary>
internal static class ReferenceReader
{
    public static IReadOnlyList<Reference> Read(string source, IReadOnlyList<Block> blocks)
    {
        var mentions = blocks.SelectMany(block => Mentions(source, block)).ToList();
        var groups = Group(mentions.Where(mention => !mention.Short));
        var byShortName = groups.ToLookup(group => ShortKey(group[0]), StringComparer.Ordinal);
        var unresolved = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        foreach (var mention in mentions.Where(mention => mention.Short))
        {
            var target = Target([.. byShortName[ShortKey(mention)]], mention);
            if (target is not null)
            {
                target.Add(mention with { About = "" });
                continue;
            }

            var key = ShortKey(mention);
            if (!unresolved.TryGetValue(key, out var list))
            {
                unresolved.Add(key, list = []);
            }

            list.Add(mention);
        }

        return [.. groups.Concat(unresolved.Values).Select(Make).OrderBy(reference => reference.Spans[0].Start)];
    }

    /// <summary>The head of a page only gives the number: its lines do not follow one another as sentences do.</summary>
    private static IEnumerable<Mention> Mentions(string source, Block block)
    {
        var found = MentionFinder.Find(new MappedText(source, block));
        return block.Kind == BlockKind.Header ? found.Select(mention => mention with { About = "", Issuer = "", Date = null }) : found;
    }

    /// <summary>By number; numbering starts anew with each term, so another date makes it another document.</summary>
    private static List<List<Mention>> Group(IEnumerable<Mention> mentions)
    {
        var groups = new List<List<Mention>>();
        var byNumber = new Dictionary<string, List<List<Mention>>>(StringComparer.OrdinalIgnoreCase);
        foreach (var mention in mentions)
        {
            var key = mention.Number.TrimStart('0');
            if (!byNumber.TryGetValue(key, out var same))
            {
                byNumber.Add(key, same = []);
            }

            var group = same.Find(candidate => mention.Date is null || candidate.TrueForAll(other => other.Date is null || other.Date == mention.Date));
            if (group is null)
            {
                groups.Add(group = []);
                same.Add(group);
            }

            group.Add(mention);
        }

        return groups;
    }

    /// <summary>The one document that a short name can mean; of several, the one whose issuer the short name repeats.</summary>
    private static List<Mention>? Target(List<List<Mention>> candidates, Mention mention)
    {
        if (candidates.Count > 1 && mention.Issuer.Length > 0)
        {
            candidates = candidates.FindAll(group => group.Exists(other => other.Issuer == mention.Issuer));
        }

        return candidates is [var only] ? only : null;
    }

    private static string ShortKey(Mention mention)
    {
        var digits = string.Concat(mention.Number.TakeWhile(char.IsAsciiDigit));
        return digits.Length == 0 ? mention.Number : string.Create(CultureInfo.InvariantCulture, $"{mention.Type}|{digits.TrimStart('0')}");
    }

    // Codes that stand for one body alone, whoever cites it.
    private static string OfCode(string number) => number[(number.LastIndexOfAny(['/', '-']) + 1)..] switch
    {
        "BTCTW" => "Ban Tổ chức Trung ương",
        "UBKTTW" => "Ủy ban Kiểm tra Trung ương",
        "VPTW" => "Văn phòng Trung ương Đảng",
        "BTGTW" => "Ban Tuyên giáo Trung ương",
        "BNCTW" => "Ban Nội chính Trung ương",
        "BDVTW" => "Ban Dân vận Trung ương",
        "CP" => "Chính phủ",
        _ => "",
    };

    private static Reference Make(List<Mention> mentions)
    {
        // The fullest citation speaks for all: the one that gives date and issuer.
        var fullest = mentions.Find(mention => mention.Date is not null && mention.Issuer.Length > 0);
        var issuers = mentions.Select(mention => mention.Issuer).Where(issuer => issuer.Length > 0).ToList();
        return new Reference(
            mentions[0].Number,
            mentions.Select(mention => mention.Type).FirstOrDefault(type => type.Length > 0) ?? "",
            mentions.Select(mention => mention.Date).FirstOrDefault(date => date is not null),
            fullest?.Issuer ?? issuers.Find(issuer => !LineReader.IsCapitals(issuer)) ?? issuers.FirstOrDefault() ?? OfCode(mentions[0].Number),
            mentions.Select(mention => mention.About).FirstOrDefault(about => about.Length > 0) ?? "",
            [.. mentions.Select(mention => mention.Span).OrderBy(span => span.Start)]);
    }
}
