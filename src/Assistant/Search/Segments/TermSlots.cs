using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>Recognises the terms of a query in the streams of one segment: one look for each code of a stream.</summary>
internal sealed class TermSlots
{
    /// <summary>Codes from here on stand for rare terms of the query while a stream is read; see <see cref="StreamCode"/>.</summary>
    private const ushort FirstRare = StreamCode.FirstRare;

    // For each code the slot of its term; 0 for what the query does not have. Most streams hold only the first few hundred codes.
    private readonly ushort[] _slots = new ushort[ushort.MaxValue + 1];
    private readonly List<ushort> _set = [];
    private readonly Dictionary<int, ushort> _rare = [];

    // The word and the form of each slot: numbers in Words and in Forms, or -1.
    private (short Word, short Form)[] _meanings = new (short, short)[64];
    private int _slotCount;

    public QueryWords Words { get; } = new();

    public QueryWords Forms { get; } = new();

    public void Begin(IReadOnlyList<QueryTerm> terms)
    {
        Leave();
        Words.Clear();
        Forms.Clear();
        for (var i = 0; i < terms.Count; i++)
        {
            (terms[i].IsForm ? Forms : Words).Add(terms[i], i);
        }
    }

    /// <summary>From now on streams of this segment are read.</summary>
    public void Enter(Vocabulary vocabulary, int segment)
    {
        Leave();
        for (short word = 0; word < Words.Count; word++)
        {
            if (vocabulary.Words.LocalOf(segment, Words[word]) is >= 0 and var term)
            {
                SlotOf(term) = NewSlot(word, -1);
            }
        }

        for (short form = 0; form < Forms.Count; form++)
        {
            var slot = NewSlot(-1, form);
            foreach (var word in vocabulary.WordsOf(Forms[form]))
            {
                if (vocabulary.Words.LocalOf(segment, word) is < 0 and var _)
                {
                    continue;
                }

                ref var known = ref SlotOf(vocabulary.Words.LocalOf(segment, word));
                if (known == 0)
                {
                    known = slot;
                }
                else
                {
                    _meanings[known].Form = form;
                }
            }
        }
    }

    public (short Word, short Form) MeaningOf(int slot) => _meanings[slot];

    /// <summary>Whether the term is one of the query's words, alone or in a pair.</summary>
    public bool Has(int term) => _slots[term < FirstRare ? (ushort)term : CodeOf(term)] != 0;

    /// <summary>Finds what the query has in a stream.</summary>
    /// <param name="matches">At least as long as the codes. Gets the place in the stream and, in the lowest 16 bits, the slot.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<ushort> codes, Span<ulong> matches)
    {
        // Every match is written; whether it counts decides if the next one is written behind it or over it.
        nuint count = 0;
        if (codes.Length > matches.Length)
        {
            throw new ArgumentException("No room for the matches.", nameof(matches));
        }

        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        ref var match = ref MemoryMarshal.GetReference(matches);
        for (var i = 0; i < codes.Length; i++)
        {
            // There is a slot for each code, and no more matches than codes.
            nuint slot = Unsafe.Add(ref slots, (nuint)codes[i]);
            Unsafe.Add(ref match, count) = ((ulong)(uint)i << 16) | slot;
            count += (slot + ushort.MaxValue) >> 16;
        }

        return (int)count;
    }

    /// <summary>The code that a rare term has while the query is under way; one without slot when the query does not have it.</summary>
    public ushort CodeOf(int rare) => _rare.TryGetValue(rare, out var code) ? code : StreamCode.Rare;

    public void Leave()
    {
        foreach (var code in _set)
        {
            _slots[code] = 0;
        }

        _set.Clear();
        _rare.Clear();
        _slotCount = 0;
    }

    private ushort NewSlot(short word, short form)
    {
        if (++_slotCount == _meanings.Length)
        {
            Array.Resize(ref _meanings, 2 * _slotCount);
        }

        _meanings[_slotCount] = (word, form);
        return (ushort)_slotCount;
    }

    private ref ushort SlotOf(int term)
    {
        var code = (ushort)Math.Min(term, FirstRare);
        if (term >= FirstRare && !_rare.TryGetValue(term, out code))
        {
            // Past the last code there is room for no more: those words are not seen in the second look.
            code = (ushort)Math.Min(StreamCode.Rare, FirstRare + _rare.Count);
            _rare.Add(term, code);
        }

        _set.Add(code);
        return ref _slots[code];
    }
}
