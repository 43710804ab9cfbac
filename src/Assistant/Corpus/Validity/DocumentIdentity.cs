using System.Globalization;
using Assistant.Corpus.Parsing;
using Assistant.Corpus.References;
using Assistant.Text;

namespace Assistant.Corpus.Validity;

/// <summary>What tells one document from all others: number, day and issuer. The number alone does not: numbering starts anew with each term.</summary>
/// <param name="Number">Normalised; empty for a document without one.</param>
/// <param name="Type">Empty when unknown.</param>
/// <param name="Date">Null when unknown.</param>
/// <param name="Issuer">Empty when unknown.</param>
public sealed record DocumentIdentity(string Number, string Type, DateOnly? Date, string Issuer)
{
    /// <summary>Where only the year is known: "Chỉ thị số 50-CT/TW năm 2015".</summary>
    public int Year { get; init; }

    /// <summary>Equal for all ways to write one number: without leading zeros, in one case.</summary>
    public string Key => KeyOf(Number);

    public static DocumentIdentity Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentIdentity(document.Number, document.Type, document.Date, document.Issuer);
    }

    public static DocumentIdentity Of(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new DocumentIdentity(reference.Number, reference.Type, reference.Date, reference.Issuer) { Year = reference.Year };
    }

    public static DocumentIdentity Of(DocumentRelation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return new DocumentIdentity(relation.Number, relation.Type, relation.Date, relation.Issuer);
    }

    /// <summary>The document that a person names: "66-QĐ/TW", "Hướng dẫn 01-HD/TW ngày 28/9/2021".</summary>
    /// <returns>Null when the words name none.</returns>
    public static DocumentIdentity? Named(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = NormalForm.Of(words).Trim();
        var block = new Block("b", null, BlockKind.Paragraph, 1, "", "", text, [new TextSpan(0, text.Length)], "");
        return text.Length > 0 && MentionFinder.Find(new MappedText(text, block)) is [var mention, ..]
            ? new DocumentIdentity(mention.Number, mention.Type, mention.Date, mention.Issuer) { Year = mention.Year }
            : null;
    }

    public static string KeyOf(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.TrimStart('0').ToUpperInvariant();
    }

    /// <summary>Whether nothing that both say speaks against their being one document. Certain only where both give the day.</summary>
    public bool MayBe(DocumentIdentity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Number.Length > 0
            && Key == other.Key
            && (Date is null || other.Date is null || Date == other.Date)
            && (YearKnown == 0 || other.YearKnown == 0 || YearKnown == other.YearKnown)
            && !Issuers.Differ(Issuer, other.Issuer);
    }

    /// <summary>"Quy định số 66-QĐ/TW ngày 06/02/2017".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Type.Length > 0 ? Type : "Văn bản")} số {Number}{(Date is { } day ? " ngày " + Dates.Format(day) : Year > 0 ? $" năm {Year}" : "")}");

    private int YearKnown => Date?.Year ?? Year;
}
