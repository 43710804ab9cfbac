using Assistant.Formats;
using Assistant.Text;

namespace Assistant.Benchmarks;

/// <summary>The sentences and short headings of the shipped corpus, from which documents are invented.</summary>
internal sealed class SentencePool
{
    private const int ShortestSentence = 40;
    private const int LongestSentence = 450;
    private const int LongestHeading = 90;

    private SentencePool(IReadOnlyList<string> sentences, IReadOnlyList<string> headings) => (Sentences, Headings) = (sentences, headings);

    public IReadOnlyList<string> Sentences { get; }

    public IReadOnlyList<string> Headings { get; }

    public static SentencePool Load()
    {
        var sentences = new SortedSet<string>(StringComparer.Ordinal);
        var headings = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Catalog.Load(Tests.Repository.Folder("corpus")).Files)
        {
            foreach (var line in file.Text.Split('\n').Where(line => !line.Contains('\t', StringComparison.Ordinal)))
            {
                var bare = line.Replace("*", "", StringComparison.Ordinal).TrimStart(' ', '-', '+', '#', '>').Trim();
                if (bare.Length is > 12 and < LongestHeading && char.IsUpper(bare[0]) && bare[^1] is not ('.' or ';' or ',' or ':') && bare.Any(char.IsLower))
                {
                    headings.Add(bare);
                }

                sentences.UnionWith(Text.Sentences.Of(bare).Select(sentence => sentence.Text)
                    .Where(text => text.Length is > ShortestSentence and < LongestSentence && char.IsUpper(text[0])));
            }
        }

        return new SentencePool([.. sentences], [.. headings]);
    }
}
