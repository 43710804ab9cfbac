using System.Text;

namespace Assistant.Tests.Support;

/// <summary>Writes Vietnamese as the typewriters of the old encodings did, from the same tables that the program reads with.</summary>
internal static class LegacyWriter
{
    private static readonly Dictionary<char, string> Tcvn3Signs = Rows("tcvn3_map.tsv", letter: 1, sign: 0);

    private static readonly Dictionary<char, string> VniSigns = Rows("vni_map.tsv", letter: 1, sign: 0);

    /// <summary>Capitals with marks come out as their small signs: only a font of capitals tells them apart.</summary>
    public static string Tcvn3(string text) => Written(text, c => Tcvn3Signs.GetValueOrDefault(c) ?? Tcvn3Signs.GetValueOrDefault(char.ToLowerInvariant(c)));

    public static string Vni(string text) => Written(text, c => VniSigns.GetValueOrDefault(c));

    private static string Written(string text, Func<char, string?> sign)
    {
        var written = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            written.Append(c < 0x80 ? c.ToString() : sign(c) ?? c.ToString());
        }

        return written.ToString();
    }

    // Where a letter has several spellings, that in one case: "Oå" may stand for Ổ, but "OÅ" is how it is typed.
    private static Dictionary<char, string> Rows(string table, int letter, int sign) =>
        File.ReadLines(Path.Combine(Repository.Folder("src/Assistant/Text/Tables"), table)).Skip(1)
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[letter][0])
            .ToDictionary(group => group.Key, group => group.Select(cells => cells[sign]).First());
}
