using Assistant.Corpus;

namespace Assistant.Host.Composition;

/// <summary>Where the program finds its documents and keeps its data. All paths are absolute.</summary>
public sealed record AssistantOptions(string DataFolder, string CorpusFolder)
{
    /// <summary>Set to MẬT, TỐI MẬT or TUYỆT MẬT by an administrator whose machine may hold such documents.</summary>
    public const string AllowClassifiedVariable = "ASSISTANT_ALLOW_CLASSIFIED";

    /// <summary>The heaviest mark of secrecy that may be taken in; none unless an administrator says otherwise.</summary>
    public Secrecy HeaviestSecrecy { get; init; }

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
            Path.GetFullPath(corpus ?? Path.Combine(root, "corpus")))
        {
            HeaviestSecrecy = SecrecyOf(Environment.GetEnvironmentVariable(AllowClassifiedVariable)),
        };
    }

    /// <summary>What cannot be understood allows nothing.</summary>
    public static Secrecy SecrecyOf(string? setting) =>
        Enum.GetValues<Secrecy>().FirstOrDefault(level => level != Secrecy.None && string.Equals(SecrecyMarks.Printed(level), setting?.Trim().Normalize(), StringComparison.OrdinalIgnoreCase));
}
