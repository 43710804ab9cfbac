using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Assistant.Text;

namespace Assistant.Search.Vectors;

/// <summary>What of a passage is sent to the model, and the key under which its vector is kept.</summary>
internal static class PassageText
{
    // Models read some hundreds of words and drop or refuse the rest; title and headings come first.
    private const int Longest = 3000;

    /// <summary>The words around it, then its own. Empty when there are none.</summary>
    public static string Of(Passage passage)
    {
        // Long table heads must not push out what the row itself says.
        var room = Math.Max(Longest - 1 - passage.Text.Length, Longest / 3);
        return Cut((Cut(passage.Context, room) + "\n" + passage.Text).Trim());
    }

    /// <summary>A question as it is sent.</summary>
    public static string OfQuestion(string question) => Cut(NormalForm.Of(question).Trim());

    /// <summary>The same text has the same key, wherever it stands and whatever document it came with.</summary>
    public static UInt128 KeyOf(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private static string Cut(string text, int longest = Longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        // Never between the halves of a character.
        return text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
    }
}
