using Assistant.Answers.Composing;
using Assistant.Corpus;
using Assistant.Search;
using Assistant.Wording;

namespace Assistant.Answers.Checks;

/// <summary>
/// Holds each line of an answer that the program composed against the passages that this line cites: its figures, dates, symbols
/// and names stand there, and so does every "không" and "phải" with the word behind it.
/// </summary>
internal sealed class StatementCheck
{
    // Our own words that deny or oblige; what they say is worked out by the composers.
    private static readonly string[] OwnWords =
    [
        Replies.AnswerNo, Replies.AnswerNotReached, Replies.AnswerDisagrees, Replies.AnswerUnchanged, Replies.AnswerFromCatalogue,
        Replies.AnswerNotObligatory(string.Empty).TrimEnd('”'), "và không ghi “nếu có”", "không phải văn bản chính thức",
    ];

    private readonly CorpusSnapshot _corpus;
    private readonly IReadOnlySet<string> _reckoned;
    private readonly IReadOnlyList<Citation> _citations;
    private readonly IReadOnlyCollection<string> _vouched;
    private readonly List<GateFinding> _findings = [];

    private StatementCheck(IReadOnlyList<Citation> citations, CorpusSnapshot corpus, IReadOnlySet<string> reckoned, IReadOnlyCollection<string> vouched) =>
        (_citations, _corpus, _reckoned, _vouched) = (citations, corpus, reckoned, vouched);

    /// <param name="vouched">What the catalogue says: it needs no mark and stands in no passage.</param>
    public static IReadOnlyList<GateFinding> Of(string text, IReadOnlyList<Citation> citations, CorpusSnapshot corpus, IReadOnlySet<string> reckoned, IReadOnlyCollection<string> vouched)
    {
        var check = new StatementCheck(citations, corpus, reckoned, vouched);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            check.Look(lines, i);
        }

        return check._findings;
    }

    private void Look(string[] lines, int at)
    {
        var line = lines[at];
        var marks = Statements.MarksOf(line);
        if (marks.Count == 0 && (UnmarkedWords.Hold(line) || _vouched.Any(told => line.EndsWith(told, StringComparison.Ordinal))))
        {
            return;
        }

        var support = marks.Concat(line.EndsWith(':') ? Following(lines, at) : LeadIn(lines, at)).Distinct().ToList();
        if (support.Count == 0 || (marks.Count == 0 && !line.EndsWith(':')) || support.Exists(n => n < 1 || n > _citations.Count))
        {
            _findings.Add(new GateFinding(line, GateRule.Citation, line));
            return;
        }

        var cited = support.ConvertAll(n => _citations[n - 1]);
        var known = new HashSet<string>(_reckoned, StringComparer.Ordinal);
        var grounds = Grounds(cited);
        known.UnionWith(grounds.SelectMany(FigureCheck.In));
        _findings.AddRange(FigureCheck.Unsupported(line, cited, known).Select(figure => new GateFinding(line, GateRule.Figure, figure)));
        Words(line, grounds);
    }

    // Pairs of words: a capital one with its next, a negation or duty with what it turns.
    private void Words(string line, List<string> grounds)
    {
        var own = OwnWords.Concat(_vouched).Aggregate(line, (text, words) => text.Replace(words, "|", StringComparison.OrdinalIgnoreCase));
        var tokens = GateTokens.Of(own);
        HashSet<(string, string)>? pairs = null;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].IsFigure || tokens[i + 1].IsFigure || tokens[i + 1].Break > GateBreak.None)
            {
                continue;
            }

            var isName = tokens[i].IsCapital && tokens[i].Break < GateBreak.Semicolon && tokens[i].Break == GateBreak.None;
            var marker = Markers.Of(tokens, i);
            if (!isName && marker is not (Marker.Negation or Marker.Modality))
            {
                continue;
            }

            pairs ??= [.. grounds.SelectMany(Pairs)];
            if (!pairs.Contains((tokens[i].Key, tokens[i + 1].Key)))
            {
                var rule = marker switch { Marker.Negation => GateRule.Negation, Marker.Modality => GateRule.Modality, _ => GateRule.Name };
                _findings.Add(new GateFinding(line, rule, own[tokens[i].Start..tokens[i + 1].End]));
            }
        }
    }

    private static IEnumerable<(string, string)> Pairs(string text)
    {
        var tokens = GateTokens.Of(text);
        return Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Select(i => (tokens[i].Key, tokens[i + 1].Key));
    }

    // A place's words, what stands over it, what its document is called; for a note the directives that it says it rests on.
    private List<string> Grounds(List<Citation> cited)
    {
        var grounds = cited.SelectMany(citation => new[] { citation.Quote, citation.Section, citation.Document.Title, citation.Document.Number }).ToList();
        foreach (var document in cited.Select(citation => citation.Document.Id).Distinct(StringComparer.Ordinal).Select(_corpus.Find).OfType<Document>())
        {
            grounds.AddRange([document.Title, document.Issuer, document.Subject, document.Type, .. document.Source.Metadata.Sources]);
        }

        // A long heading stands shortened in the section path.
        grounds.AddRange(cited.SelectMany(citation => _corpus.Find(citation.Document.Id)?.Blocks.Where(block => block.Heading.Length > 0 && citation.Section.StartsWith(block.Path, StringComparison.Ordinal)).Select(block => block.Heading) ?? []));
        return grounds;
    }

    // What a lead-in opens: up to the next one. The heading of its list may stand between.
    private static List<int> Following(string[] lines, int at)
    {
        var marks = new List<int>();
        foreach (var line in lines.Skip(at + 1).TakeWhile(line => marks.Count == 0 || !line.EndsWith(':')))
        {
            marks.AddRange(Statements.MarksOf(line));
        }

        return marks;
    }

    // "Theo …, Phụ lục 2: [2]" names the columns of the rows below it.
    private static List<int> LeadIn(string[] lines, int at) =>
        lines.Take(at).Reverse().FirstOrDefault(line => Statements.MarksOf(line) is { Count: > 0 } && line.TrimEnd('[', ']', ' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').EndsWith(':')) is { } lead
            ? Statements.MarksOf(lead) : [];
}
