namespace Assistant.Corpus;

/// <summary>What one document does to another.</summary>
public enum RelationKind
{
    Replaces,
    Amends,
    Repeals,
}
