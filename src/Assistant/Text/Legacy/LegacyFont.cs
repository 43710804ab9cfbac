namespace Assistant.Text.Legacy;

/// <summary>What the name of a font says of the text that is set in it.</summary>
/// <param name="Capitals">The font draws every letter as a capital, whatever was typed.</param>
public readonly record struct LegacyFont(LegacyEncoding Encoding, bool Capitals)
{
    // Latin with the marks of Vietnamese; no old encoding reaches so far.
    private const char FirstUnicodeLetter = '\u0100';
    private const char LastUnicodeLetter = '\u1EFF';

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

    /// <summary>The text that the font draws. What holds letters of Unicode already was typed later, and stays.</summary>
    public string Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (written.AsSpan().ContainsAnyInRange(FirstUnicodeLetter, LastUnicodeLetter))
        {
            return written;
        }

        var read = LegacyLetters.Read(Encoding, written);
        return Capitals ? read.ToUpperInvariant() : read;
    }
}
