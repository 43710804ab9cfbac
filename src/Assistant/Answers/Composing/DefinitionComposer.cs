using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;

namespace Assistant.Answers.Composing;

/// <summary>Answers "X là gì" with the sentence that begins "X là …".</summary>
internal static partial class DefinitionComposer
{
    private const int LongestTerm = 7;

    public static Draft? Compose(Inquiry inquiry)
    {
        var terms = Terms(WithoutPlaces(inquiry)).ToList();
        foreach (var term in terms)
        {
            var found = inquiry.Clauses
                .Where(candidate => candidate.Clause is not null && candidate.Block.IsContent && Says(candidate.Clause.Bag.Line, term) && Guard.SpeaksOfPlaces(inquiry, candidate.Block))
                .OrderBy(candidate => candidate.Block.Document.IsNote)
                .FirstOrDefault();
            if (found is not null)
            {
                return ClauseComposer.Show(inquiry, found with { Trust = Draft.Certain }, wholeSentence: true);
            }
        }

        return null;
    }

    // "Người phát ngôn của Tỉnh ủy … là ai": the document says its own place in its head only.
    private static string WithoutPlaces(Inquiry inquiry) =>
        " " + string.Join(' ', inquiry.Reading.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where((_, at) => !inquiry.Scope.Asked.Positions.Contains(at))) + " ";

    // What stands before "là gì" or behind "thế nào là", the longest first: where the term begins or ends the corpus knows best.
    private static IEnumerable<string> Terms(string line)
    {
        if (WhatIs().Match(line) is { Success: true } what)
        {
            var words = line[..what.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return Enumerable.Range(Math.Max(0, words.Length - LongestTerm), Math.Min(words.Length, LongestTerm))
                .Select(start => string.Join(' ', words[start..])).Where(term => term.Contains(' ', StringComparison.Ordinal));
        }

        if (IsWhat().Match(line) is { Success: true } isWhat)
        {
            var words = line[(isWhat.Index + isWhat.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return Enumerable.Range(1, Math.Min(words.Length, LongestTerm)).Reverse()
                .Select(length => string.Join(' ', words[..length])).Where(term => term.Contains(' ', StringComparison.Ordinal));
        }

        return [];
    }

    // At the beginning of its clause, behind a label: "2. Tủ sách thôn là điểm phục vụ …".
    private static bool Says(string line, string term)
    {
        var at = line.IndexOf($" {term} ", StringComparison.Ordinal);
        return at >= 0 && Label().IsMatch(line[..at]) && Being().IsMatch(line[(at + term.Length + 1)..]);
    }

    [GeneratedRegex(@" (?:duoc hieu )?(?:la|nghia la|co nghia la) (?:cai )?gi(?= )| la ai(?= )| duoc hieu (?:nhu )?the nao | la (?:\S+ ){0,3}(?:nhu )?the nao ", RegexOptions.CultureInvariant)]
    private static partial Regex WhatIs();

    [GeneratedRegex(@" the nao (?:thi )?(?:duoc )?(?:goi )?la (?:mot )?", RegexOptions.CultureInvariant)]
    private static partial Regex IsWhat();

    [GeneratedRegex(@"^(?: (?:[0-9]{1,2}(?:,[0-9]{1,2})*|[a-z]))* ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^ (?:duoc hieu )?(?:la|gom|bao gom|nghia la) (?!gi )", RegexOptions.CultureInvariant)]
    private static partial Regex Being();
}
