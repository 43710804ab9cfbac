using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>Turns what was typed into terms with weights. What was typed always weighs more than what it may stand for.</summary>
internal sealed class QueryPlanner(Vocabulary vocabulary, QuestionNormaliser normaliser, Expressions expressions)
{
    // A question longer than this is a pasted text: its first words say what it is about.
    private const int MaxTokens = 200;

    // A pair repeats what its two words already count for. large: MRR@10 .831 at 1.0, .833 at 0.7; vire .834, .837.
    private const double PairWeight = 0.7;

    // Without marks a single word is many words; its neighbour says which. large: MRR@10 .815 at 0.7, .820 at 1.0 and at 1.3.
    private const double FormPairWeight = 1.0;

    private const double CorrectedWeight = 0.8;
    private const double AbbreviationWeight = 0.6;
    private const double SynonymWeight = 0.3;

    public List<QueryTerm> Plan(string query)
    {
        var typed = NormalForm.Of(query);
        var tokens = Syllables.Of(typed).Take(MaxTokens).ToList();
        var marked = tokens.Exists(token => Diacritics.HasMarks(token.Key));
        var plan = new PlanBuilder(vocabulary);
        AddTyped(plan, tokens, marked);
        var restored = normaliser.Normalise(typed).Words;
        AddRestored(plan, restored, marked);
        AddExpressions(plan, [.. restored.Select(word => word.Key)]);
        return plan.Terms;
    }

    private static void AddTyped(PlanBuilder plan, List<Token> tokens, bool marked)
    {
        // Without any mark, all words that look alike count as one word: nothing says which of them was meant.
        var source = marked ? ScoreFactor.Typed : ScoreFactor.Unmarked;
        foreach (var group in tokens.GroupBy(token => token.Key, StringComparer.Ordinal))
        {
            plan.Add(group.Key, source, group.Count(), isForm: !marked);
            if (marked && group.First().Kind != TokenKind.Word)
            {
                plan.Add(Diacritics.Fold(group.Key), ScoreFactor.Unmarked, group.Count(), isForm: true);
            }
        }

        var parts = tokens.Where(token => token.Kind != TokenKind.Whole).Select(token => token.Key).ToList();
        foreach (var group in parts.Zip(parts.Skip(1)).GroupBy(pair => pair))
        {
            plan.Add(group.Key.First, group.Key.Second, source, (marked ? PairWeight : FormPairWeight) * group.Count(), isForm: !marked);
        }
    }

    private static void AddRestored(PlanBuilder plan, IReadOnlyList<RestoredWord> words, bool marked)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var (weight, source) = Restored(words[i], marked);
            if (weight > 0)
            {
                plan.Add(words[i].Key, source, weight);
            }

            if (i == 0)
            {
                continue;
            }

            var (weightBefore, sourceBefore) = Restored(words[i - 1], marked);
            if (weight > 0 || weightBefore > 0)
            {
                var least = weight == 0 ? weightBefore : weightBefore == 0 ? weight : Math.Min(weight, weightBefore);
                plan.Add(words[i - 1].Key, words[i].Key, weight > 0 ? source : sourceBefore, PairWeight * least);
            }
        }
    }

    private void AddExpressions(PlanBuilder plan, IReadOnlyList<string> words)
    {
        foreach (var (keys, source) in expressions.For(words))
        {
            var weight = source == ScoreFactor.Abbreviation ? AbbreviationWeight : SynonymWeight;
            if (keys.Count == 1)
            {
                plan.Add(keys[0], source, weight);
            }

            foreach (var (first, second) in keys.Zip(keys.Skip(1)))
            {
                plan.Add(first, second, source, PairWeight * weight);
            }
        }
    }

    // Marks that were put on a question without any add nothing: its words already stand for all that look like them.
    private static (double Weight, ScoreFactor Source) Restored(RestoredWord word, bool marked) => word.Kind switch
    {
        RestorationKind.Abbreviation => (AbbreviationWeight, ScoreFactor.Abbreviation),
        RestorationKind.Spelling => (CorrectedWeight, ScoreFactor.Corrected),
        RestorationKind.Marks when marked => (CorrectedWeight, ScoreFactor.Corrected),
        _ => (0, ScoreFactor.Typed),
    };
}
