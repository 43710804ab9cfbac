namespace Assistant.Text.Legacy;

/// <summary>What the name of a font says of the text that is set in it.</summary>
/// <param name="Capitals">The font draws every letter as a capital, whatever was typed.</param>
public readonly record struct LegacyFont(LegacyEncoding Encoding, bool Capitals)
{
    /// <returns>Null for the fonts of today.</returns>
    public static LegacyFont? Of(string? name)
    {
        var bare = name?.Trim().TrimStart('.') ?? "";
        if (bare.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("VNI ", StringComparison.OrdinalIgnoreCase))
        {
            return new LegacyFont(LegacyEncoding.Vni, Capitals: false);
        }

        // ".VnTime", ".VnArial Narrow"; the capital H at the end names the font of capitals: ".VnTimeH".
        return bare.Length > 2 && bare.StartsWith("Vn", StringComparison.Ordinal) && char.IsUpper(bare[2])
            ? new LegacyFont(LegacyEncoding.Tcvn3, Capitals: bare[^1] == 'H')
            : null;
    }
}
