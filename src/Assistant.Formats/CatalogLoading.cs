using Assistant.Corpus;
using Assistant.Corpus.Validity;
using Assistant.Formats.Reading;
using Assistant.Wording;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Assistant.Formats;

/// <summary>One reading of a corpus folder: collects files and problems on the way.</summary>
internal sealed class CatalogLoading(string corpusFolder)
{
    private readonly DocumentReaders readers = new();
    private readonly List<SourceFile> files = [];
    private readonly List<string> problems = [];
    private readonly Dictionary<string, IReadOnlyList<PagePicture>> pictures = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private IReadOnlyList<KnownDocument> known = [];

    public Catalog Result() => new(files, problems) { Known = known, Pictures = pictures };

    public void AddCatalogue()
    {
        var path = Path.Combine(corpusFolder, Catalog.FileName);
        if (!File.Exists(path))
        {
            problems.Add(Replies.CatalogueIsMissing(path));
            return;
        }

        if (new FileInfo(path).Length > DocumentReaders.LargestFile)
        {
            problems.Add(Replies.FileIsTooLarge(Catalog.FileName, DocumentReaders.LargestFile / 1024 / 1024));
            return;
        }

        foreach (var entry in Entries(File.ReadAllText(path)))
        {
            AddEntry(entry);
        }
    }

    /// <summary>What the entries say, by the full path of the file that each names; the files are not read.</summary>
    public IReadOnlyDictionary<string, DocumentMetadata> Said()
    {
        var said = new Dictionary<string, DocumentMetadata>(StringComparer.Ordinal);
        foreach (var entry in Entries(File.ReadAllText(Path.Combine(corpusFolder, Catalog.FileName))).OfType<YamlMappingNode>())
        {
            if (entry.Children.TryGetValue("file", out var named) && named is YamlScalarNode { Value: { Length: > 0 } file })
            {
                var read = MetadataYaml.Read(entry, Catalog.FileName);
                problems.AddRange(read.Problems);
                said[Path.GetFullPath(Path.Combine(corpusFolder, file.Trim()))] = read.Metadata;
            }
        }

        return said;
    }

    /// <summary>Notes need no entry; one that has an entry was added with it.</summary>
    public void AddNotes()
    {
        var folder = Path.Combine(corpusFolder, Catalog.NotesFolder);
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var path in Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            Add(Catalog.NotesFolder + "/" + Path.GetFileName(path), new DocumentMetadata(), line: null);
        }
    }

    private IEnumerable<YamlNode> Entries(string yaml)
    {
        try
        {
            var stream = GuardedYaml.Load(yaml);
            if (stream.Documents is [{ RootNode: YamlMappingNode top }, ..] && top.Children.TryGetValue("known", out var section))
            {
                var reader = new KnownYaml(Catalog.FileName);
                known = reader.Read(section);
                problems.AddRange(reader.Problems);
            }

            if (stream.Documents is [{ RootNode: YamlMappingNode root }, ..]
                && root.Children.TryGetValue("documents", out var documents)
                && documents is YamlSequenceNode sequence)
            {
                return sequence.Children;
            }

            problems.Add(Replies.CatalogueHasNoList(Catalog.FileName));
        }
        catch (YamlException error)
        {
            problems.Add(Replies.MetadataIsBroken(Catalog.FileName, error.Start.Line));
        }

        return [];
    }

    private void AddEntry(YamlNode node)
    {
        if (node is not YamlMappingNode entry
            || !entry.Children.TryGetValue("file", out var named)
            || named is not YamlScalarNode { Value: { Length: > 0 } file })
        {
            problems.Add(Replies.CatalogueEntryNamesNoFile(Catalog.FileName, node.Start.Line));
            return;
        }

        var read = MetadataYaml.Read(entry, Catalog.FileName);
        problems.AddRange(read.Problems);
        Add(file.Trim(), read.Metadata, named.Start.Line);
    }

    private void Add(string file, DocumentMetadata said, long? line)
    {
        if (InsideFolder.Find(corpusFolder, file) is not { } path)
        {
            problems.Add(Replies.CatalogueFileIsMissing(Catalog.FileName, line ?? 0, file));
            return;
        }

        if (!taken.Add(path))
        {
            // A note that the catalogue already brought in; only a second entry is a mistake.
            if (line is { } second)
            {
                problems.Add(Replies.CatalogueNamesTwice(Catalog.FileName, second, file));
            }

            return;
        }

        switch (readers.ReadFile(path, file))
        {
            case ReadResult.Readable readable:
                files.Add(readable.File with { Metadata = said.Or(InFolder(file, readable.File.Metadata)) });
                if (readable.Pictures.Count > 0)
                {
                    pictures[readable.File.ContentHash] = readable.Pictures;
                }

                break;
            case ReadResult.Unreadable unreadable:
                problems.Add(unreadable.Message);
                break;
        }
    }

    private static DocumentMetadata InFolder(string file, DocumentMetadata metadata) =>
        file.StartsWith(Catalog.NotesFolder + "/", StringComparison.Ordinal)
            ? metadata with { Kind = metadata.Kind ?? DocumentKind.GuidanceNote }
            : metadata;
}
