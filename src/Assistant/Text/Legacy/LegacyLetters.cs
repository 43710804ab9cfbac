using System.Collections.Frozen;
using System.Text;

namespace Assistant.Text.Legacy;

/// <summary>The letters of the old encodings, and what each stands for.</summary>
internal static class LegacyLetters
{
    // Where an old converter moved the signs of symbol fonts to.
    private const int SymbolArea = 0xF000;

    private static readonly FrozenDictionary<char, char> Tcvn3 = LanguageTables.Read("tcvn3_map").ToFrozenDictionary(row => row[0][0], row => row[1][0]);

    private static readonly FrozenDictionary<char, char> VniSingle = Vni(length: 1).ToFrozenDictionary(row => row[0][0], row => row[1][0]);

    private static readonly FrozenDictionary<(char, char), char> VniPair = Vni(length: 2).ToFrozenDictionary(row => (row[0][0], row[0][1]), row => row[1][0]);

    private static readonly FrozenSet<char> VniSeconds = VniPair.Keys.Select(pair => pair.Item2).ToFrozenSet();

    /// <summary>Whether the sign stands for a letter of this encoding, alone or behind another.</summary>
    public static bool Holds(LegacyEncoding encoding, char sign) => encoding == LegacyEncoding.Tcvn3
        ? Tcvn3.ContainsKey(sign)
        : VniSingle.ContainsKey(sign) || VniSeconds.Contains(sign);

    /// <summary>Every sign that has a meaning gets it; all others stay.</summary>
    public static string Read(LegacyEncoding encoding, string written)
    {
        var read = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            var sign = Plain(written[i]);
            if (encoding == LegacyEncoding.Tcvn3)
            {
                read.Append(Tcvn3.GetValueOrDefault(sign, sign));
            }
            else if (i + 1 < written.Length && VniPair.TryGetValue((sign, Plain(written[i + 1])), out var letter))
            {
                // The longer reading first: "ôù" is one letter, though each half is one too.
                read.Append(letter);
                i++;
            }
            else
            {
                read.Append(VniSingle.GetValueOrDefault(sign, sign));
            }
        }

        return read.ToString();
    }

    private static IEnumerable<IReadOnlyList<string>> Vni(int length) => LanguageTables.Read("vni_map").Where(row => row[0].Length == length);

    private static char Plain(char sign) => sign is >= '\uF0A1' and <= '\uF0FF' ? (char)(sign - SymbolArea) : sign;
}
