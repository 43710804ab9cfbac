using System.Collections;

namespace Assistant.Search;

/// <summary>Some passages of a longer list, numbered anew.</summary>
internal sealed class ChosenPassages(IReadOnlyList<Passage> all, IReadOnlyList<int> chosen) : IReadOnlyList<Passage>
{
    public int Count => chosen.Count;

    public Passage this[int index] => all[chosen[index]] with { Ordinal = index };

    public IEnumerator<Passage> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
