using Assistant.Corpus;
using Assistant.Formats;
using Assistant.Text;

namespace Assistant.Tests.Answers.Checks;

/// <summary>What stands under one heading of a real document, as a model is shown it.</summary>
/// <param name="Evidence">Document and section on lines of their own, then the blocks.</param>
/// <param name="Lines">The blocks without labels.</param>
internal sealed record RealPassage(string Title, string Heading, string Evidence, IReadOnlyList<string> Lines)
{
    private const int LongestEvidence = 2500;

    /// <summary>Of every document of the repository, in order.</summary>
    public static IReadOnlyList<RealPassage> All { get; } = [.. Documents().SelectMany(Of)];

    private static IEnumerable<Document> Documents() =>
        Catalog.Load(Repository.Folder("corpus")).Files.Select(DocumentParser.Parse)
            .Concat(Directory.GetFiles(Repository.Folder("tests/gold/unseen")).Where(file => Path.GetExtension(file) is ".txt" or ".md")
                .Where(file => !file.EndsWith("README.md", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(file => DocumentParser.Parse(new SourceFile(Path.GetFileName(file), NormalForm.Of(File.ReadAllText(file)), file, DocumentMetadata.None))));

    private static IEnumerable<RealPassage> Of(Document document)
    {
        var content = document.Blocks.Where(block => block.Kind is BlockKind.Clause or BlockKind.Item or BlockKind.Paragraph or BlockKind.Note && block.Heading.Length == 0);
        foreach (var section in content.GroupBy(block => block.Path, StringComparer.Ordinal))
        {
            var lines = section.Select(block => block.Text.Replace('\n', ' ').Trim()).Where(text => text.Length > 0).ToList();
            var evidence = document.Title + "\n" + (section.Key.Length > 0 ? section.Key + "\n" : string.Empty) + string.Join('\n', section.Select(block => (block.Kind == BlockKind.Item ? "- " : string.Empty) + block.Text.Replace('\n', ' ')));
            if (lines.Count > 0 && evidence.Length <= LongestEvidence)
            {
                yield return new RealPassage(document.Title, section.Key.Split(" > ")[^1], evidence, lines);
            }
        }
    }
}
