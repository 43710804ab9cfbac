namespace Assistant.Corpus;

public enum DocumentKind
{
    /// <summary>A directive, plan, report, resolution: somebody's official text.</summary>
    Official,

    /// <summary>Our own words about the rules, each statement with its source ("biên soạn").</summary>
    GuidanceNote,
}
