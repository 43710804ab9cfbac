using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Host.Evaluation;

/// <summary>A folder with corpus.jsonl(.gz) {_id, title, text}, queries.jsonl {_id, text, source} and qrels.tsv.</summary>
public sealed partial record RetrievalSet(
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
            passages.Add(Article(passages.Count, Field(line, "_id"), NormalForm.Of(Field(line, "title")), NormalForm.Of(Field(line, "text"))));
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

    /// <summary>
    /// An article as the structure of a law gives it: the law's name and the article's heading stand over it, and a question is as likely
    /// to say their words as those of the text. The passage's block is the article's id, its document the law; it has no place in a text.
    /// </summary>
    private static Passage Article(int ordinal, string id, string title, string text)
    {
        var (law, heading) = (title, "");
        if (HeadingInTitle().Match(title) is { Success: true } inTitle)
        {
            (law, heading) = (title[..inTitle.Index].Trim(), title[inTitle.Index..]);
        }
        else if (HeadingInText().Match(text) is { Success: true } inText)
        {
            (heading, text) = (inText.Value.Trim(), text[inText.Length..]);
        }

        return new Passage(
            ordinal, law.Length > 0 ? law : id, id, heading, $"{law}\n{heading}\n{text}", $"{law}\n{heading}", new TextSpan(ordinal, ordinal + 1));
    }

    [GeneratedRegex(@"Điều\s+\d+[a-zđ]?\.")]
    private static partial Regex HeadingInTitle();

    [GeneratedRegex(@"\A\s*Điều\s+\d+[a-zđ]?\.[^\n]*")]
    private static partial Regex HeadingInText();

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
