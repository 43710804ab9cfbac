using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Adds figures of one enumeration in running text: "12 … trong doanh nghiệp A; 06 … trong doanh nghiệp B".</summary>
internal static partial class TextSumComposer
{
    public static Draft? Compose(Inquiry inquiry)
    {
        if (!Wanted().IsMatch(inquiry.Reading.Folded))
        {
            return null;
        }

        foreach (var block in inquiry.Clauses.Take(12).Where(candidate => Guard.Lets(inquiry, candidate.Block, candidate.Text)).Select(candidate => candidate.Block).Distinct())
        {
            foreach (var unit in block.Clauses.Select(Part.Of).OfType<Part>().GroupBy(part => part.Unit, StringComparer.Ordinal).Where(group => group.Count() > 2))
            {
                if (Meant(inquiry, [.. unit]) is { Count: > 1 } parts)
                {
                    return Show(inquiry, block, parts);
                }
            }
        }

        return null;
    }

    // The question's words tell which members of the enumeration it means: those that some members have and others have not.
    private static List<Part> Meant(Inquiry inquiry, List<Part> parts)
    {
        var telling = inquiry.Terms
            .Where(term => !term.Light)
            .Select(term => (Term: term, Count: parts.Count(part => part.Clause.Bag.Holds(term.Folded))))
            .Where(pair => pair.Count > 1 && pair.Count < parts.Count)
            .Select(pair => pair.Term)
            .ToList();
        return telling.Count == 0 ? [] : [.. parts.Where(part => telling.TrueForAll(term => part.Clause.Bag.Holds(term.Folded)))];
    }

    private static Draft Show(Inquiry inquiry, BlockView block, List<Part> parts)
    {
        var writer = new AnswerWriter();
        var sum = writer.Reckon(Figures.Write(parts.Sum(part => part.Value)));
        var lines = parts.Select(part => $"- {AnswerWriter.Shown(part.Clause.Text).TrimStart('(').TrimEnd(')')} {writer.Cite(part.Clause)}").ToList();
        writer.Line($"{Replies.AnswerTotal}: {string.Join(" + ", parts.Select(part => part.Written))} = **{sum}** {parts[0].UnitWritten}.").Gap();
        writer.Line(DocumentNames.Source(block)).Gap();
        lines.ForEach(line => writer.Line(line));
        return new Draft(writer, inquiry.Clauses.First(candidate => candidate.Block == block).Trust, []);
    }

    [GeneratedRegex(@" tong (?:so|cong) .*(?:tat ca|cac loai|toan bo|moi loai|cac hinh thuc|cong lai)| tat ca (?:cac|nhung) .*bao nhieu| cong lai | cac loai hinh .*bao nhieu", RegexOptions.CultureInvariant)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"^\(?(?:trong đó có |trong đó |gồm |có )?(?<n>\d{1,3}(?:\.\d{3})*)\s(?<unit>\p{L}+(?:\s\p{L}+){1,4})\s(?:trong|ở|tại|thuộc|là)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Member();

    private sealed record Part(Clause Clause, decimal Value, string Written, string UnitWritten)
    {
        public string Unit => Diacritics.Fold(UnitWritten);

        public static Part? Of(Clause clause)
        {
            var match = Member().Match(clause.Text);
            return match.Success && Numbers.Parse(match.Groups["n"].Value) is { } value ? new Part(clause, value, match.Groups["n"].Value, match.Groups["unit"].Value) : null;
        }
    }
}
