using System.Collections.Frozen;

namespace Assistant.Text;

/// <summary>The rhymes of Vietnamese syllables: all that the school grammar knows, without tones.</summary>
internal static class Rhymes
{
    private const string Written =
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu "
        + "uôc uôi uôm uôn uông uôt uơ uy uya uych uynh uyt uyu uyên uyêt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
        + "y ych yêm yên yêng yêt yêu yn ynh yp yt";

    // Stopped rhymes take only these two tones: sắc and nặng.
    private const int Sharp = 4;
    private const int Heavy = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Written.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<string> All => Known.Set;

    /// <param name="tone">As <see cref="ToneMarks.Split"/> counts them.</param>
    public static bool Holds(ReadOnlySpan<char> rhyme, int tone) =>
        Known.Contains(rhyme) && (tone is Sharp or Heavy || !IsStopped(rhyme));

    private static bool IsStopped(ReadOnlySpan<char> rhyme) => rhyme[^1] is 'c' or 'p' or 't' || rhyme.EndsWith("ch", StringComparison.Ordinal);
}
