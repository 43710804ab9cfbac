namespace Assistant.Text;

/// <summary>A number and symbol as it stands in a text.</summary>
/// <param name="Number">Normalised: "34-KH/TU" for "34 -KH/TU", "35-HD/BTCTW" for the misprint "35-HĐ/BTCTW".</param>
/// <param name="Code">The code of the type: "KH", "HD", "NĐ"; for laws and resolutions of the assembly "QH15", "UBTVQH14".</param>
/// <param name="Body">The issuer's code: "TU", "BTCTW", "CP"; empty when the symbol names none.</param>
/// <param name="Span">The symbol alone, without "số" and the type's name.</param>
public readonly record struct DocumentSymbol(string Number, string Code, string Body, TextSpan Span);
