using Assistant.Corpus.Parsing;

namespace Assistant.Corpus.Tasks;

/// <summary>The words of time of a document's blocks. They are asked for twice, for the tasks and for what became none, and sought once.</summary>
internal sealed class TimingBook(string source)
{
    private readonly Dictionary<string, (MappedText Text, IReadOnlyList<TimingPhrase> Phrases)> _known = new(StringComparer.Ordinal);

    public (MappedText Text, IReadOnlyList<TimingPhrase> Phrases) Of(Block block)
    {
        if (!_known.TryGetValue(block.Id, out var known))
        {
            var text = new MappedText(source, block);
            _known.Add(block.Id, known = (text, TimingPhrases.Find(text.Text)));
        }

        return known;
    }
}
