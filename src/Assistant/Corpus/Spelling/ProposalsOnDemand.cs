using System.Collections;

namespace Assistant.Corpus.Spelling;

/// <summary>The proposals for a text, worked out when somebody first asks: a corpus of thousands is loaded without reading every word for slips.</summary>
internal sealed class ProposalsOnDemand(string text) : IReadOnlyList<SpellingProposal>
{
    private readonly Lazy<IReadOnlyList<SpellingProposal>> _found = new(() => SpellingReader.Read(text));

    public int Count => _found.Value.Count;

    public SpellingProposal this[int index] => _found.Value[index];

    public IEnumerator<SpellingProposal> GetEnumerator() => _found.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
