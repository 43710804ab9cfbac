using Assistant.Corpus;
using Assistant.Formats;

namespace Assistant.Host.Commands;

/// <summary>The <c>catalog.yaml</c> files that stand beside added files, or above them in the folder that is added. Each is read once.</summary>
internal sealed class BesideCatalogues
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, DocumentMetadata>> _byFolder = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    /// <summary>What they say of a file; the nearest first.</summary>
    public DocumentMetadata Of(string file, string root)
    {
        var (path, top) = (Path.GetFullPath(file), Path.GetFullPath(root));
        var said = DocumentMetadata.None;
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (In(folder).TryGetValue(path, out var here))
            {
                said = said.Or(here);
            }

            if (folder == top || !folder.StartsWith(top, StringComparison.Ordinal))
            {
                break;
            }
        }

        return said;
    }

    private IReadOnlyDictionary<string, DocumentMetadata> In(string folder)
    {
        if (!_byFolder.TryGetValue(folder, out var entries))
        {
            (entries, var problems) = Catalog.SaidIn(folder);
            _byFolder.Add(folder, entries);
            _problems.AddRange(problems);
        }

        return entries;
    }
}
