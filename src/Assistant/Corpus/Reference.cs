using Assistant.Text;

namespace Assistant.Corpus;

/// <summary>A document that this document names, with every place where it does.</summary>
/// <param name="Number">Normalised: "12-HD/BTCTW"; for a short name without a code what stands there ("14" resolved to "14-CT/TU" where the text defines it).</param>
public sealed record Reference(string Number, string Type, DateOnly? Date, string Issuer, string About, IReadOnlyList<TextSpan> Spans)
{
    /// <summary>Of the day, or as cited where only the year is said; 0 when neither is.</summary>
    public int Year { get; init; }
}
