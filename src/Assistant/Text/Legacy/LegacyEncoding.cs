namespace Assistant.Text.Legacy;

/// <summary>How Vietnamese was written before Unicode, with fonts that drew other letters than the codes named.</summary>
public enum LegacyEncoding
{
    /// <summary>Also called ABC: one sign for each letter; capitals come from fonts of their own.</summary>
    Tcvn3,

    /// <summary>VNI for Windows: a plain letter, then a sign for its marks.</summary>
    Vni,
}
