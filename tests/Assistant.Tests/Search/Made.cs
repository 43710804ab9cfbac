using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Tests.Search;

/// <summary>Documents made for a test, and the shipped ones.</summary>
internal static class Made
{
    private static readonly Lazy<CorpusSnapshot> ShippedSnapshot = new(() => CorpusSnapshot.Of(
        Directory.GetFiles(Repository.Folder("corpus"), "*.txt")
            .Select(path => DocumentParser.Parse(File(Path.GetFileName(path), System.IO.File.ReadAllText(path))))));

    /// <summary>The three documents that ship with the program.</summary>
    public static CorpusSnapshot Shipped => ShippedSnapshot.Value;

    public static SourceFile File(string name, string text) =>
        new(name, Assistant.Text.NormalForm.Of(text), "hash-" + name, DocumentMetadata.None);

    public static Document Document(string name, params string[] lines) =>
        DocumentParser.Parse(File(name + ".txt", string.Join("\n\n", lines)));

    public static SearchIndex Index(params string[] texts) => SearchIndex.Build(
        [.. texts.Select((text, i) => new Passage(i, "doc", $"b{i:000}", string.Empty, text, string.Empty, new Assistant.Text.TextSpan(0, text.Length)))]);

    public static IReadOnlyList<int> Found(this SearchIndex index, string query) =>
        [.. index.Search(query, 10).Select(hit => hit.Passage.Ordinal)];
}
