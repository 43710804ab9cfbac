using Assistant.Answers.Reading;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>Measures pieces of evidence against one question.</summary>
internal sealed class Matcher
{
    // The same letters with other marks are usually another word, but people also mistype marks.
    private const double OtherMarks = 0.55;
    private const double Synonym = 0.85;
    private const double LightWord = 0.3;

    private readonly List<Weighed> _terms;
    private readonly List<(string Line, double Weight)> _pairs;
    private readonly double _total;
    private readonly double _pairTotal;

    public Matcher(IReadOnlyList<QuestionTerm> terms, IReadOnlyList<SynonymMatch> synonyms, Lexicon lexicon)
    {
        _terms =
        [
            .. terms.Select(term => new Weighed(
                term,
                term.Folded.Split(' ').Sum(lexicon.Weight) * (term.Light ? LightWord : 1),
                [.. synonyms.Where(match => term.Position >= match.Start && term.Position < match.End).SelectMany(match => match.Others)])),
        ];
        _total = Math.Max(_terms.Sum(term => term.Weight), 1e-9);
        _pairs =
        [
            .. _terms.Zip(_terms.Skip(1))
                .Where(pair => pair.Second.Term.Position - pair.First.Term.Position == 1)
                .Select(pair => ($"{pair.First.Term.Folded} {pair.Second.Term.Folded}", (pair.First.Weight + pair.Second.Weight) / 2)),
        ];
        _pairTotal = _pairs.Sum(pair => pair.Weight);
    }

    /// <summary>The share of the question's weight that these words make up.</summary>
    public double ShareOf(IEnumerable<string> folded)
    {
        var set = folded.ToHashSet(StringComparer.Ordinal);
        return _terms.Where(term => set.Contains(term.Term.Folded)).Sum(term => term.Weight) / _total;
    }

    /// <param name="zones">The piece itself first, then what is around it, each worth less.</param>
    public Fit Measure(params ReadOnlySpan<Zone> zones)
    {
        var (covered, own) = (0.0, 0.0);
        List<string>? missing = null;
        foreach (var term in _terms)
        {
            var best = 0.0;
            for (var i = 0; i < zones.Length && best < zones[i].Factor; i++)
            {
                var match = MatchIn(term, zones[i]) * zones[i].Factor;
                best = Math.Max(best, match);
                if (i == 0)
                {
                    own += match * term.Weight;
                }
            }

            covered += best * term.Weight;
            if (best == 0 && !term.Term.Light)
            {
                (missing ??= []).Add(term.Term.Folded);
            }
        }

        return new Fit(covered / _total, PhrasesIn(zones), own / _total, missing ?? (IReadOnlyList<string>)[]);
    }

    private double PhrasesIn(ReadOnlySpan<Zone> zones)
    {
        if (_pairTotal <= 0)
        {
            return zones.Length == 0 ? 0 : 1;
        }

        var found = 0.0;
        foreach (var (line, weight) in _pairs)
        {
            foreach (var zone in zones)
            {
                if (zone.Bag.Holds(line))
                {
                    found += weight * zone.Factor;
                    break;
                }
            }
        }

        return found / _pairTotal;
    }

    private static double MatchIn(Weighed term, Zone zone)
    {
        foreach (var option in term.Term.Options)
        {
            if (zone.Bag.Holds(option))
            {
                return !term.IsMarked || option != term.Term.Folded || zone.Bag.HoldsKey(term.Term.Key!) ? 1 : OtherMarks;
            }
        }

        foreach (var other in term.Synonyms)
        {
            if (zone.Bag.Holds(other))
            {
                return Synonym;
            }
        }

        return 0;
    }

    private sealed record Weighed(QuestionTerm Term, double Weight, string[] Synonyms)
    {
        public bool IsMarked { get; } = !Term.IsGuessed && Term.Key is not null && Diacritics.HasMarks(Term.Key);
    }
}
