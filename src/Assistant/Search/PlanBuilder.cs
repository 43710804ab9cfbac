using System.Runtime.InteropServices;
using Assistant.Search.Segments;

namespace Assistant.Search;

/// <summary>Gathers the terms of one query; the same words are never searched for twice for different reasons. Used again for the next query.</summary>
internal sealed class PlanBuilder
{
    private readonly Dictionary<(bool IsForm, int First, int Second), int> _places = [];

    /// <summary>Good until the next query.</summary>
    public List<QueryTerm> Terms { get; } = [];

    public void Begin()
    {
        Terms.Clear();
        _places.Clear();
    }

    /// <summary>Adds a term; a word that is typed twice counts twice, otherwise an earlier, hence stronger, reason wins.</summary>
    /// <param name="first">-1 when the corpus does not hold it: nothing is added.</param>
    public void Add(VocabularySpace space, bool isForm, int first, ScoreFactor source, float weight)
    {
        if (first >= 0)
        {
            Place(new QueryTerm(isForm, first, -1, space.HoldersOf(first), source, weight));
        }
    }

    /// <summary>The same with two words side by side.</summary>
    public void AddPair(VocabularySpace space, bool isForm, int first, int second, ScoreFactor source, float weight)
    {
        if (first >= 0 && second >= 0 && space.HoldersOfPair(first, second) is > 0 and var holders)
        {
            Place(new QueryTerm(isForm, first, second, holders, source, weight));
        }
    }

    private void Place(QueryTerm term)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, (term.IsForm, term.First, term.Second), out var known);
        if (!known)
        {
            place = Terms.Count;
            Terms.Add(term);
        }
        else if (Terms[place].Source == term.Source && term.Source is ScoreFactor.Typed or ScoreFactor.Unmarked)
        {
            Terms[place] = term with { Weight = Terms[place].Weight + term.Weight };
        }
    }
}
