using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>A document named in running text, in full ("12-HD/BTCTW") or in short ("Chỉ thị số 14").</summary>
/// <param name="Code">Folded code of the type: "hd", "ct".</param>
/// <param name="Number">Without leading zeros.</param>
/// <param name="Body">Folded code of the issuer; empty in the short form.</param>
internal sealed record DocumentMention(string Code, string Number, string Body, TextSpan Span)
{
    /// <summary>The word that stands for it when texts are compared; the issuer stays out, so that short and full names meet.</summary>
    public string Token => "@" + Code + Number;

    /// <summary>The year within the number ("97/2014/NĐ-CP"): numbering starts anew each year; empty where none is written.</summary>
    public string Year { get; init; } = string.Empty;

    /// <summary>Whether both may name the same document: a short name fits every full one with its type and number.</summary>
    public bool Fits(DocumentMention other) =>
        Code == other.Code && Number == other.Number && (Body.Length == 0 || other.Body.Length == 0 || Body == other.Body)
        && (Year.Length == 0 || other.Year.Length == 0 || Year == other.Year);
}
