namespace Assistant.Corpus;

public enum UnplacedReason
{
    /// <summary>Stars, rules, "o0o": adorns and says nothing.</summary>
    Decoration,

    PageNumber,

    /// <summary>The head or foot of a page, said before.</summary>
    PageHead,

    /// <summary>No rule could place it; a person should look.</summary>
    Unknown,
}
