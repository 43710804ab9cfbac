using System.Globalization;
using System.Text;
using Assistant.Host.Evaluation;
using Assistant.Text;

namespace Assistant.Benchmarks.Retrieval;

/// <summary>Our syllables for an engine that only cuts at spaces. Dates and symbols as a whole are left out: they are an addition of ours.</summary>
internal static class SpacedTokens
{
    public static List<string> Of(string text) =>
        [.. Syllables.Of(text).Where(token => token.Kind != TokenKind.Whole).Select(token => token.Key)];

    /// <summary>docs.tsv and queries.tsv of a folder: a number or id, the syllables, and where asked for the pairs of syllables.</summary>
    public static void Write(string folder, RetrievalSet set, bool pairs)
    {
        Directory.CreateDirectory(folder);
        // Passages by their numbers: two may have the same id.
        WriteLines(Path.Combine(folder, "docs.tsv"), set.Passages.Select(passage => Line(passage.Ordinal.ToString(CultureInfo.InvariantCulture), passage.Text, pairs)));
        WriteLines(Path.Combine(folder, "queries.tsv"), set.Questions.Select(question => Line(question.Id, question.Text, pairs)));
    }

    private static void WriteLines(string path, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        foreach (var line in lines)
        {
            writer.WriteLine(line);
        }
    }

    private static string Line(string id, string text, bool pairs)
    {
        var tokens = Of(text);
        var line = id + "\t" + string.Join(' ', tokens);
        return pairs ? line + "\t" + string.Join(' ', tokens.Zip(tokens.Skip(1), (first, second) => first + "_" + second)) : line;
    }
}
