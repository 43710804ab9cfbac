namespace Assistant.Corpus;

public enum OutlineNodeKind
{
    Part,
    Section,
    Subsection,
    Item,

    /// <summary>An instruction in plain or bracketed prose that stands where items would.</summary>
    Note,
}
