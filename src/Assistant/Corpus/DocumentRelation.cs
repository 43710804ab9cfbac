using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>This document replaces, amends or repeals another one.</summary>
/// <param name="Number">Of the other one, normalised; empty where only its name is said.</param>
/// <param name="Span">Where the text says so.</param>
public sealed record DocumentRelation(RelationKind Kind, string Number, string Type, DateOnly? Date, string Issuer, TextSpan Span)
{
    /// <summary>Only a part of the other one is touched ("bãi bỏ khoản 7 Điều 15"): it lives on, changed.</summary>
    public bool InPart { get; init; }

    /// <summary>The text says that the other one is no longer in force, and not that anything took its place.</summary>
    public bool Ceases { get; init; }
}
