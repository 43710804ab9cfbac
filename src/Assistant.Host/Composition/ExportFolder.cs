using Assistant.Drafting;

namespace Assistant.Host.Composition;

/// <summary>Finished files under the data folder, one folder for each draft.</summary>
public sealed class ExportFolder(string folder) : IExportFolder
{
    public string Save(string draftId, string fileName, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var draftFolder = Path.Combine(folder, SafeName(draftId));
        Directory.CreateDirectory(draftFolder);
        var path = Path.Combine(draftFolder, SafeName(fileName));
        // Nobody ever downloads half a file: it gets its name when it is whole.
        var unfinished = path + ".unfinished";
        File.WriteAllBytes(unfinished, content);
        File.Move(unfinished, path, overwrite: true);
        return path;
    }

    // What Windows forbids is forbidden everywhere: the folder may be copied from one system to another.
    private static string SafeName(string name)
    {
        var safe = string.Concat(name.Select(letter => letter < ' ' || "\\/:*?\"<>|".Contains(letter, StringComparison.Ordinal) ? '-' : letter));
        return safe.Trim('.', ' ') is { Length: > 0 } some ? some : "-";
    }
}
