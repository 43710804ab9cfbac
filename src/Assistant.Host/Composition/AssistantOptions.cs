namespace Assistant.Host.Composition;

/// <summary>Where the program finds its documents and keeps its data. All paths are absolute.</summary>
public sealed record AssistantOptions(string DataFolder, string CorpusFolder)
{
    public string DatabaseFile => Path.Combine(DataFolder, "assistant.db");

    /// <summary>Derived from the database; may be deleted at any time.</summary>
    public string IndexFolder => Path.Combine(DataFolder, "index");

    public string ExportFolder => Path.Combine(DataFolder, "exports");

    /// <summary>Null means the default: <c>data/</c> and <c>corpus/</c> in the program's content root.</summary>
    public static AssistantOptions From(string? data, string? corpus)
    {
        var root = ContentRoot.Find(AppContext.BaseDirectory);
        return new AssistantOptions(
            Path.GetFullPath(data ?? Path.Combine(root, "data")),
            Path.GetFullPath(corpus ?? Path.Combine(root, "corpus")));
    }
}
