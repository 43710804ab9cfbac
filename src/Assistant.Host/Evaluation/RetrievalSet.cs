using System.IO.Compression;
using System.Text.Json;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Host.Evaluation;

/// <summary>A folder with corpus.jsonl(.gz) {_id, title, text}, queries.jsonl {_id, text, source} and qrels.tsv.</summary>
public sealed record RetrievalSet(
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<(string Id, string Text, string Source)> Questions,
    IReadOnlyDictionary<string, IReadOnlySet<string>> Relevant)
{
    /// <exception cref="IOException">The folder is not of this form.</exception>
    /// <exception cref="JsonException">A line is no JSON object.</exception>
    public static RetrievalSet Read(string folder)
    {
        var passages = new List<Passage>();
        foreach (var line in Lines(folder, "corpus.jsonl"))
        {
            var title = NormalForm.Of(Field(line, "title"));
            var text = NormalForm.Of(Field(line, "text"));
            // A title is to an article what a heading is to its blocks: a passage of its own words, and context besides.
            passages.Add(new Passage(passages.Count, Field(line, "_id"), string.Empty, title, title + "\n" + text, title, new TextSpan(0, text.Length)));
        }

        var relevant = File.ReadLines(Path.Combine(folder, "qrels.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length >= 3 && cells[2] != "0")
            .GroupBy(cells => cells[0], cells => cells[1], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlySet<string> (group) => group.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

        var questions = Lines(folder, "queries.jsonl")
            .Select(line => (Field(line, "_id"), NormalForm.Of(Field(line, "text")), Field(line, "source")))
            .Where(question => relevant.ContainsKey(question.Item1))
            .ToList();
        return new RetrievalSet(passages, questions, relevant);
    }

    private static IEnumerable<JsonElement> Lines(string folder, string name)
    {
        var plain = Path.Combine(folder, name);
        using Stream stream = File.Exists(plain)
            ? File.OpenRead(plain)
            : new GZipStream(File.OpenRead(plain + ".gz"), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                using var parsed = JsonDocument.Parse(line);
                yield return parsed.RootElement.Clone();
            }
        }
    }

    private static string Field(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) ? value.GetString() ?? string.Empty : string.Empty;
}
