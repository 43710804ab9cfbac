namespace Assistant.Corpus.Validity;

/// <summary>How well it is known what became of a document.</summary>
public enum Confidence
{
    /// <summary>A document of the corpus says so itself.</summary>
    Text,

    /// <summary>Read in the official text.</summary>
    Official,

    /// <summary>At least two independent sources agree.</summary>
    Agreed,

    /// <summary>One source only.</summary>
    Single,

    /// <summary>Nobody has checked it.</summary>
    Unverified,
}
