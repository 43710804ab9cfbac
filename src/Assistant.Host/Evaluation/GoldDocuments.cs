using System.Text.Json;
using Assistant.Corpus;
using Assistant.Formats;

namespace Assistant.Host.Evaluation;

/// <summary>The documents of a gold file: those that lie beside it, and the shipped ones, which it calls by short names.</summary>
internal static class GoldDocuments
{
    private static readonly Dictionary<string, string> Stems = new(StringComparer.Ordinal)
    {
        ["000"] = "ke-hoach-34-kh-tu-2021",
        ["001"] = "bao-cao-196-bc-duk-2023",
        ["003"] = "ke-hoach-thuc-hien-nq-21-2022",
    };

    /// <summary>
    /// The document of one entry. Its <c>file</c> counts from the gold file's folder; where no such file lies there, the corpus is
    /// asked for the name.
    /// </summary>
    /// <returns>Null when neither holds it. A name that is no short name is an id.</returns>
    public static Document? Find(string name, JsonElement entry, string goldPath, IReadOnlyList<Document> corpus) =>
        entry.TryGetProperty("file", out var file) && Beside(goldPath, file.GetString()!) is { } path ? Read(path) : Find(name, corpus);

    /// <returns>Null when the corpus does not hold it. A name that is no short name is an id or how one begins, or a file's name without its ending.</returns>
    public static Document? Find(string name, IReadOnlyList<Document> corpus)
    {
        var stem = Stems.GetValueOrDefault(name, name);
        return corpus.FirstOrDefault(document => document.Id == stem || Path.GetFileNameWithoutExtension(document.Source.FileName) == stem)
            ?? corpus.FirstOrDefault(document => document.Id.StartsWith(stem, StringComparison.Ordinal));
    }

    private static string? Beside(string goldPath, string file)
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(goldPath))!, file);
        return File.Exists(path) ? path : null;
    }

    private static Document Read(string path) => new DocumentReaders().Read(Path.GetFileName(path), File.ReadAllBytes(path)) switch
    {
        ReadResult.Readable readable => DocumentParser.Parse(readable.File),
        ReadResult.Unreadable unreadable => throw new InvalidDataException(unreadable.Message),
        var other => throw new InvalidOperationException($"Unknown result {other}."),
    };
}
