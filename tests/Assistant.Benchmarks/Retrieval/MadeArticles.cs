using System.Globalization;
using System.Text;
using Assistant.Host.Evaluation;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>
/// Articles that nobody wrote: each has the law of one real article, the heading of a second, the length of a third, and sentences of many. The same
/// number of passages is always the same passages.
/// </summary>
internal sealed class MadeArticles
{
    /// <summary>How many passages make one document; segments begin with a document.</summary>
    public const int PassagesOfDocument = 16;

    private const int Seed = 20_261_120;

    // So many neighbours stay together, lest every second pair of syllables be a new one.
    private const int LongestRun = 3;

    private readonly IReadOnlyList<Passage> _real;
    private readonly List<string> _sentences;
    private string _law = "";

    public MadeArticles(RetrievalSet set)
    {
        _real = set.Passages;
        _sentences = [.. _real.SelectMany(article => Sentences.Of(Body(article)).Select(sentence => sentence.Text.Trim()).Where(text => text.Length > 0))];
    }

    /// <summary>Batch after batch, each a segment's worth; ordinals begin anew in each.</summary>
    public IEnumerable<IReadOnlyList<Passage>> Batches(int passages, int batch)
    {
        var random = new Random(Seed);
        for (var made = 0; made < passages; made += batch)
        {
            yield return [.. Enumerable.Range(0, Math.Min(batch, passages - made)).Select(ordinal => Make(random, ordinal, made + ordinal))];
        }
    }

    // The context is the law and the heading; a text begins with both.
    private static string Body(Passage article) => article.Text[(article.Context.Length + 1)..];

    private Passage Make(Random random, int ordinal, int number)
    {
        _law = number % PassagesOfDocument == 0 ? Chosen(random).DocumentId : _law;
        var heading = Chosen(random).Section;
        var context = $"{_law}\n{heading}";
        var length = Body(Chosen(random)).Length;
        var text = new StringBuilder(context, context.Length + length + 500).Append('\n');
        var start = text.Length;
        while (text.Length - start < length)
        {
            Run(random, text, start + length);
        }

        var document = string.Create(CultureInfo.InvariantCulture, $"made-{number / PassagesOfDocument:00000000}");
        return new Passage(ordinal, document, string.Empty, heading, text.ToString(), context, new TextSpan(0, text.Length));
    }

    private Passage Chosen(Random random) => _real[random.Next(_real.Count)];

    private void Run(Random random, StringBuilder text, int end)
    {
        var first = random.Next(_sentences.Count);
        var count = random.Next(1, LongestRun + 1);
        for (var i = first; i < Math.Min(first + count, _sentences.Count) && text.Length < end; i++)
        {
            // The last sentence is cut, so that lengths stay those of the real articles.
            text.Append(_sentences[i].AsSpan(0, Math.Min(_sentences[i].Length, end - text.Length))).Append(' ');
        }
    }
}
