using System.Text.Json;
using Assistant.Host.Evaluation;

namespace Assistant.Tests.Evaluation;

/// <summary>The gold of the invented documents is only worth something where its words stand in them.</summary>
public sealed class UnseenGoldTests
{
    public static TheoryData<string, string> Documents()
    {
        var data = new TheoryData<string, string>();
        foreach (var gold in Directory.GetFiles(Repository.Folder("tests/gold/unseen"), "structure-*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(gold));
            foreach (var seed in json.RootElement.GetProperty("seeds").EnumerateObject())
            {
                data.Add(Path.GetFileName(gold), seed.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_word_of_the_gold_stands_on_its_line(string goldFile, string name)
    {
        var folder = Repository.Folder("tests/gold/unseen");
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, goldFile)));
        var gold = json.RootElement.GetProperty("seeds").GetProperty(name);
        var lines = File.ReadAllLines(Path.Combine(folder, gold.GetProperty("file").GetString()!));

        foreach (var (words, first, last) in Told(gold))
        {
            var place = string.Join(' ', lines[(first - 1)..Math.Min(last, lines.Length)]);
            Assert.Contains(Fold(words), Fold(place), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_cell_of_the_gold_stands_in_its_table(string goldFile, string name)
    {
        var folder = Repository.Folder("tests/gold/unseen");
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, goldFile)));
        var gold = json.RootElement.GetProperty("seeds").GetProperty(name);
        var lines = File.ReadAllLines(Path.Combine(folder, gold.GetProperty("file").GetString()!));

        foreach (var table in gold.GetProperty("tables").EnumerateArray())
        {
            var (first, last) = (table.GetProperty("body_lines")[0].GetInt32(), table.GetProperty("body_lines")[1].GetInt32());
            var body = Fold(string.Join(' ', lines[(first - 1)..last]));
            Assert.All(
                table.GetProperty("header_rows").EnumerateArray().Concat(table.GetProperty("rows").EnumerateArray()).SelectMany(row => row.EnumerateArray()),
                cell => Assert.Contains(Fold(cell.GetString()!), body, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<(string Words, int First, int Last)> Told(JsonElement gold)
    {
        foreach (var place in gold.GetProperty("cited_documents").EnumerateArray().SelectMany(cited => cited.GetProperty("occurrences").EnumerateArray()))
        {
            var line = place.GetProperty("line").GetInt32();
            // A hard wrap may fall into the middle of a name.
            yield return (place.GetProperty("as_written").GetString()!, line, line + 1);
        }

        foreach (var limit in gold.GetProperty("deadlines").EnumerateArray())
        {
            var places = limit.GetProperty("lines").EnumerateArray().Select(line => line.GetInt32()).ToList();
            yield return (limit.GetProperty("time_limit").GetString()!, places[0], places[^1]);
        }

        foreach (var cut in gold.GetProperty("page_splits").EnumerateArray())
        {
            yield return (Tail(cut.GetProperty("ends_with").GetString()!), cut.GetProperty("lines")[0].GetInt32() - 1, cut.GetProperty("lines")[0].GetInt32());
            yield return (cut.GetProperty("continues_with").GetString()!, cut.GetProperty("lines")[1].GetInt32(), cut.GetProperty("lines")[1].GetInt32() + 1);
        }

        foreach (var note in gold.GetProperty("footnotes").EnumerateArray())
        {
            yield return (note.GetProperty("text").GetString()!, note.GetProperty("text_line").GetInt32(), note.GetProperty("text_line").GetInt32() + 3);
        }
    }

    private static string Tail(string text) => text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string Fold(string text) => string.Join(' ', WordOverlap.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
