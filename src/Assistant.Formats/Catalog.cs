using Assistant.Corpus;
using Assistant.Corpus.Validity;

namespace Assistant.Formats;

/// <summary>
/// The documents that the program ships with: those that <c>catalog.yaml</c> names, and every note under <c>guidance/</c>.
/// What the catalogue says of a document wins over its front matter, which wins over its text.
/// </summary>
/// <param name="Files">In the catalogue's order, then the notes by name.</param>
/// <param name="Problems">For people, in Vietnamese, each with file and line. What has a problem is left out; the rest is there.</param>
public sealed record Catalog(IReadOnlyList<SourceFile> Files, IReadOnlyList<string> Problems)
{
    public const string FileName = "catalog.yaml";

    /// <summary>Documents that the catalogue speaks of under <c>known:</c>, whether their texts ship or not.</summary>
    public IReadOnlyList<KnownDocument> Known { get; init; } = [];

    /// <summary>The pages of scanned files, by the file's <see cref="SourceFile.ContentHash"/>; others are not in it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PagePicture>> Pictures { get; init; } = new Dictionary<string, IReadOnlyList<PagePicture>>();

    public const string NotesFolder = "guidance";

    public static Catalog Load(string corpusFolder)
    {
        ArgumentNullException.ThrowIfNull(corpusFolder);
        var loading = new CatalogLoading(corpusFolder);
        loading.AddCatalogue();
        loading.AddNotes();
        return loading.Result();
    }

    /// <summary>What the catalogue of a folder, if it has one, says of files in and below it; files that are not named there are not looked for.</summary>
    /// <returns>By full path.</returns>
    public static (IReadOnlyDictionary<string, DocumentMetadata> ByPath, IReadOnlyList<string> Problems) SaidIn(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var loading = new CatalogLoading(folder);
        return File.Exists(Path.Combine(folder, FileName)) ? (loading.Said(), loading.Result().Problems) : (new Dictionary<string, DocumentMetadata>(), []);
    }
}
