using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>Puts candidates in order by their keys, and moves each of them once.</summary>
internal sealed class JudgedOrder
{
    private ulong[] _keys = [];
    private int[] _places = [];
    private JudgedPassage[] _moved = [];

    /// <summary>The higher score first, of equal ones the passage that stands first.</summary>
    public void ByScore(List<JudgedPassage> judged) => Sort(CollectionsMarshal.AsSpan(judged), byBm25: false);

    public void ByBm25(List<JudgedPassage> judged) => Sort(CollectionsMarshal.AsSpan(judged), byBm25: true);

    private void Sort(Span<JudgedPassage> judged, bool byBm25)
    {
        if (_keys.Length < judged.Length)
        {
            (_keys, _places, _moved) = (new ulong[2 * judged.Length], new int[2 * judged.Length], new JudgedPassage[2 * judged.Length]);
        }

        for (var i = 0; i < judged.Length; i++)
        {
            _keys[i] = ((ulong)Descending(byBm25 ? judged[i].Bm25 : judged[i].Score) << 32) | (uint)judged[i].Ordinal;
            _places[i] = i;
        }

        Array.Sort(_keys, _places, 0, judged.Length);
        judged.CopyTo(_moved);
        for (var i = 0; i < judged.Length; i++)
        {
            judged[i] = _moved[_places[i]];
        }
    }

    // The bits of a float sort as whole numbers do when those of negative ones are turned round, and the sign of the others.
    private static uint Descending(float score)
    {
        var bits = BitConverter.SingleToUInt32Bits(score + 0f);
        return ~((bits & 0x80000000) == 0 ? bits | 0x80000000 : ~bits);
    }
}
