using System.Text.RegularExpressions;
using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>Cuts a block's text into clauses.</summary>
internal static partial class Clauses
{
    public static List<Clause> Of(BlockView block, string text, IReadOnlyList<Word> words)
    {
        var clauses = new List<Clause>();
        var (start, sentence, depth) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' ? 1 : text[i] is ')' && depth > 0 ? -1 : 0;
            var sentenceEnds = SentenceEnds(text, i);
            // A list in brackets ("(trong đó có 88 …; 12 …)") is cut like one outside them when it is long.
            var clauseEnds = text[i] == ';' && (depth == 0 || BracketIsLong(text, i)) && i + 1 < text.Length;
            var bracketOpens = text[i] == '(' && depth == 1 && BracketIsLong(text, i);
            if (sentenceEnds || clauseEnds || bracketOpens)
            {
                Add(bracketOpens ? i : i + 1);
                if (sentenceEnds)
                {
                    sentence++;
                    depth = 0;
                }
            }
        }

        Add(text.Length);
        return clauses;

        void Add(int end)
        {
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            var last = end;
            while (last > start && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            if (last > start)
            {
                var (from, to) = (start, last);
                clauses.Add(new Clause(block, from, to, sentence, [.. words.Where(word => word.Span.Start >= from && word.Span.End <= to)]));
            }

            start = end;
        }
    }

    // A full stop before a capital, an opening bracket or a quotation; not after a single letter or a number that labels.
    private static bool SentenceEnds(string text, int at)
    {
        if (text[at] is not ('.' or '?' or '!' or '…'))
        {
            return false;
        }

        var next = at + 1;
        while (next < text.Length && text[next] is ')' or '”' or '"' or '.')
        {
            next++;
        }

        if (next >= text.Length || !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length
            && (char.IsUpper(text[next]) || text[next] is '(' or '“' or '"')
            && !Label().IsMatch(text[Math.Max(0, at - 8)..at]);
    }

    private static bool BracketIsLong(string text, int at)
    {
        var open = text.LastIndexOf('(', at);
        var close = text.IndexOf(')', at);
        return open >= 0 && close > open && close - open > 120 && text[open..close].Contains(';', StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:^|\s)(?:\p{L}|\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})$")]
    private static partial Regex Label();
}
