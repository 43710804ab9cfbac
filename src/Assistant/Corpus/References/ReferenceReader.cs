using System.Globalization;
using Assistant.Corpus.Parsing;

namespace Assistant.Corpus.References;

/// <summary>
/// Gathers the mentions of a document's blocks into references, in order of first mention. The document's own number counts
/// where the text prints it. A short name goes to the one document of that type and number that the text names in full.
/// </summary>
internal static class ReferenceReader
{
    public static IReadOnlyList<Reference> Read(CitedText cited)
    {
        var groups = Group(cited.Mentions.Where(mention => !mention.Short));
        var byShortName = groups.ToLookup(group => ShortKey(group[0]), StringComparer.Ordinal);
        var unresolved = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        foreach (var mention in cited.Mentions.Where(mention => mention.Short))
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

    /// <summary>
    /// By number. Numbering starts anew with each term and stands for itself in each place, so another date, year, term or place
    /// makes it another document. A mention that says none of these means the one named last.
    /// </summary>
    private static List<List<Mention>> Group(IEnumerable<Mention> mentions)
    {
        var groups = new List<MentionGroup>();
        var byNumber = new Dictionary<string, List<MentionGroup>>(StringComparer.OrdinalIgnoreCase);
        foreach (var mention in mentions)
        {
            var key = mention.Key.TrimStart('0');
            if (!byNumber.TryGetValue(key, out var same))
            {
                byNumber.Add(key, same = []);
            }

            var group = same.Find(candidate => candidate.Fits(mention, MayBeOne));
            if (group is null)
            {
                groups.Add(group = new MentionGroup());
            }
            else
            {
                same.Remove(group);
            }

            group.Add(mention);
            same.Insert(0, group);
        }

        return groups.ConvertAll(group => group.All);
    }

    private static bool MayBeOne(Mention one, Mention other) =>
        (one.Date is null || other.Date is null || one.Date == other.Date)
        && (YearOf(one) == 0 || YearOf(other) == 0 || YearOf(one) == YearOf(other))
        && (one.Date is { } date && date == other.Date || !Issuers.Differ(one.Issuer, other.Issuer));

    private static int YearOf(Mention mention) => mention.Date?.Year ?? mention.Year;

    /// <summary>The one document that a short name can mean; of several, the one whose issuer or day the short name repeats.</summary>
    private static List<Mention>? Target(List<List<Mention>> candidates, Mention mention)
    {
        candidates = candidates.FindAll(group => group.TrueForAll(other => MayBeOne(other, mention)));
        if (candidates.Count > 1 && mention.Issuer.Length > 0)
        {
            candidates = candidates.FindAll(group => group.Exists(other => other.Issuer == mention.Issuer));
        }

        return candidates is [var only] ? only : null;
    }

    /// <summary>Type and number; of "30/2020/NĐ-CP" also the year, where the short name has it.</summary>
    private static string ShortKey(Mention mention)
    {
        var digits = NumberLists.DigitsOf(mention.Number);
        return digits.Length == 0 ? mention.Number : string.Create(CultureInfo.InvariantCulture, $"{mention.Type}|{digits.TrimStart('0')}");
    }

    private static Reference Make(List<Mention> mentions)
    {
        // The fullest citation speaks for all: the one that gives date and issuer.
        var full = mentions.FindAll(mention => mention.Date is not null && mention.Issuer.Length > 0);
        // A title in capitals may run the issuer into the matter; running text does not.
        var fullest = full.Find(mention => !LineReader.IsCapitals(mention.Issuer)) ?? full.FirstOrDefault();
        var issuers = mentions.Select(mention => mention.Issuer).Where(issuer => issuer.Length > 0).ToList();
        return new Reference(
            mentions[0].Number,
            mentions.Select(mention => mention.Type).FirstOrDefault(type => type.Length > 0) ?? "",
            mentions.Select(mention => mention.Date).FirstOrDefault(date => date is not null),
            fullest?.Issuer ?? issuers.Find(issuer => !LineReader.IsCapitals(issuer)) ?? issuers.FirstOrDefault() ?? Issuers.OfNumber(mentions[0].Number),
            mentions.Select(mention => mention.About).FirstOrDefault(about => about.Length > 0) ?? "",
            [.. mentions.Select(mention => mention.Span).OrderBy(span => span.Start)])
        {
            Year = mentions.Select(YearOf).FirstOrDefault(year => year > 0),
        };
    }
}
