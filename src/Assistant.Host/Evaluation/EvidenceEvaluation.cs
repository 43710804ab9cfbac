using Assistant.Search;
using Assistant.Text;

namespace Assistant.Host.Evaluation;

/// <summary>Measures the search alone on gold questions: does it find what the answer rests on?</summary>
public static class EvidenceEvaluation
{
    private const int Depth = 100;
    private const int Near = 3;
    private const int Far = 10;
    private const int Beginning = 90;

    /// <param name="unmarked">Asks every question as it would come from a keyboard without Vietnamese letters.</param>
    public static EvidenceFigures Run(IReadOnlyList<GoldQuestion> questions, CorpusSnapshot corpus, bool unmarked)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(corpus);
        var texts = new Dictionary<string, EvidencePlaces>(StringComparer.Ordinal);
        var rankings = new List<EvidenceRanking>();
        var unplaced = new List<string>();
        var misses = new List<EvidenceMiss>();
        foreach (var question in questions.Where(question => question.Answerable && question.Evidence.Count > 0))
        {
            var asked = unmarked ? Diacritics.Fold(question.Question) : question.Question;
            var hits = corpus.Index.Search(asked, Depth);
            var ranking = new EvidenceRanking([.. question.EvidenceDocuments.Zip(question.Evidence, RankOf)]);
            rankings.Add(ranking);
            if (!ranking.AnyWithin(Near))
            {
                misses.Add(new EvidenceMiss(question.Id, asked, ranking.First, question.Evidence, [.. hits.Take(Near).Select(Told)]));
            }

            int? RankOf(string name, string words)
            {
                var (document, places) = Places(name, words, corpus, texts);
                if (places.Count == 0)
                {
                    unplaced.Add($"{question.Id} {name}: {words}");
                }

                var rank = hits.TakeWhile(hit => hit.Passage.DocumentId != document || !places.Exists(place => EvidencePlaces.Holds(hit.Passage.Span, place))).Count() + 1;
                return rank > hits.Count ? null : rank;
            }
        }

        return new EvidenceFigures(
            rankings.Count,
            Mean(rankings, ranking => ranking.AnyWithin(Near) ? 1 : 0),
            Mean(rankings, ranking => ranking.AnyWithin(Far) ? 1 : 0),
            Mean(rankings, ranking => ranking.AllWithin(Near) ? 1 : 0),
            Mean(rankings, ranking => ranking.AllWithin(Far) ? 1 : 0),
            Mean(rankings, ranking => ranking.ReciprocalRankAt(Far)),
            unplaced,
            misses);
    }

    private static (string? Document, List<TextSpan> Places) Places(string name, string words, CorpusSnapshot corpus, Dictionary<string, EvidencePlaces> texts)
    {
        if (GoldDocuments.Find(name, corpus.Documents) is not { } document)
        {
            return (null, []);
        }

        if (!texts.TryGetValue(document.Id, out var places))
        {
            texts[document.Id] = places = new EvidencePlaces(document.Text);
        }

        return (document.Id, [.. places.Of(words)]);
    }

    private static string Told(Hit hit) =>
        $"{hit.Passage.DocumentId} {hit.Passage.BlockId}: {(hit.Passage.Text.Length <= Beginning ? hit.Passage.Text : hit.Passage.Text[..Beginning] + "…")}";

    private static double Mean(List<EvidenceRanking> rankings, Func<EvidenceRanking, double> value) =>
        rankings.Count == 0 ? 0 : Math.Round(rankings.Average(value), 4);
}
