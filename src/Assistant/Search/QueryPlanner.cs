using Assistant.Search.Segments;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>Turns what was typed into terms with weights. What was typed always weighs more than what it may stand for.</summary>
internal sealed class QueryPlanner(Vocabulary vocabulary, QuestionNormaliser normaliser, Expressions expressions)
{
    // A question longer than this is a pasted text: its first words say what it is about.
    private const int MaxTokens = 200;

    // A pair repeats what its two words already count for. large: MRR@10 .831 at 1.0, .833 at 0.7; vire .834, .837.
    private const float PairWeight = 0.7f;

    // Without marks a single word is many words; its neighbour says which. large: MRR@10 .815 at 0.7, .820 at 1.0 and at 1.3.
    private const float FormPairWeight = 1.0f;

    private const float CorrectedWeight = 0.8f;
    private const float AbbreviationWeight = 0.6f;
    private const float SynonymWeight = 0.3f;

    public void Plan(string query, QueryTokens tokens, PlanBuilder plan)
    {
        plan.Begin();
        var typed = NormalForm.Of(query);
        tokens.Read(typed, MaxTokens);
        AddTyped(tokens, plan);
        using var notes = normaliser.Read(typed);
        AddRestored(plan, notes.Words, notes.IsMarked);
        expressions.Find(notes);
        AddExpressions(plan, notes.Expressions);
    }

    /// <summary>The words alone, as they were typed, and nothing else.</summary>
    public void PlanPlain(string query, QueryTokens tokens, PlanBuilder plan)
    {
        plan.Begin();
        tokens.Read(NormalForm.Of(query), int.MaxValue);
        for (var i = 0; i < tokens.Count; i++)
        {
            plan.Add(vocabulary.Words, isForm: false, vocabulary.Find(tokens.Key(i, folded: false)), ScoreFactor.Typed, 1);
        }
    }

    private void AddTyped(QueryTokens tokens, PlanBuilder plan)
    {
        // Without any mark, all words that look alike count as one word: nothing says which of them was meant.
        var isForm = !tokens.IsMarked;
        var space = isForm ? vocabulary.Forms : vocabulary.Words;
        var source = isForm ? ScoreFactor.Unmarked : ScoreFactor.Typed;
        Span<float> weights = stackalloc float[MaxTokens];
        QuestionRoles.Weigh(tokens, weights);
        var before = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            var term = space.Find(tokens.Key(i, isForm));
            plan.Add(space, isForm, term, source, weights[i]);
            if (i > 0)
            {
                plan.AddPair(space, isForm, before, term, source, (isForm ? FormPairWeight : PairWeight) * MathF.Sqrt(weights[i - 1] * weights[i]));
            }

            before = term;
        }

        for (var i = 0; i < tokens.Wholes; i++)
        {
            var term = space.Find(tokens.Whole(i, isForm));
            plan.Add(space, isForm, term, source, 1);
            if (term < 0 && !isForm)
            {
                // "12-QD/TU" in a question that has its marks elsewhere.
                plan.Add(vocabulary.Forms, isForm: true, vocabulary.Forms.Find(tokens.Whole(i, folded: true)), ScoreFactor.Unmarked, 1);
            }
        }
    }

    private void AddRestored(PlanBuilder plan, List<ReadWord> words, bool marked)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var (weight, source) = Restored(words[i], marked);
            if (weight > 0)
            {
                plan.Add(vocabulary.Words, isForm: false, words[i].Meant.Word.Term, source, weight);
            }

            if (i == 0)
            {
                continue;
            }

            var (weightBefore, sourceBefore) = Restored(words[i - 1], marked);
            if (weight > 0 || weightBefore > 0)
            {
                var least = weight == 0 ? weightBefore : weightBefore == 0 ? weight : Math.Min(weight, weightBefore);
                AddPair(plan, words[i - 1].Meant.Word.Term, words[i].Meant.Word.Term, weight > 0 ? source : sourceBefore, PairWeight * least);
            }
        }
    }

    private void AddExpressions(PlanBuilder plan, List<Expression> others)
    {
        foreach (var other in others)
        {
            var weight = other.Source == ScoreFactor.Abbreviation ? AbbreviationWeight : SynonymWeight;
            if (other.Terms.Count == 1)
            {
                plan.Add(vocabulary.Words, isForm: false, other.Terms[0], other.Source, weight);
            }

            for (var i = 1; i < other.Terms.Count; i++)
            {
                AddPair(plan, other.Terms[i - 1], other.Terms[i], other.Source, PairWeight * weight);
            }
        }
    }

    private void AddPair(PlanBuilder plan, int first, int second, ScoreFactor source, float weight) =>
        plan.AddPair(vocabulary.Words, isForm: false, first, second, source, weight);

    // Marks that were put on a question without any add nothing: its words already stand for all that look like them.
    private static (float Weight, ScoreFactor Source) Restored(ReadWord word, bool marked) => word.Meant.Kind switch
    {
        RestorationKind.Abbreviation => (AbbreviationWeight, ScoreFactor.Abbreviation),
        RestorationKind.Spelling => (CorrectedWeight, ScoreFactor.Corrected),
        RestorationKind.Marks when marked => (CorrectedWeight, ScoreFactor.Corrected),
        _ => (0, ScoreFactor.Typed),
    };
}
