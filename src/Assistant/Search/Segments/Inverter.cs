using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <summary>Turns "which terms stand in a passage" into "which passages hold a term", for single terms and for pairs side by side.</summary>
/// <remarks>Sorts by counting, a range of terms at a time so that memory stays bounded; there is never a table of pairs.</remarks>
internal sealed class Inverter
{
    // Occurrences that are sorted at once, eight bytes each.
    private const int AtOnce = 4_000_000;

    private readonly PassageStreams _streams;
    private readonly int[]? _formOf;
    private readonly int _terms;
    private readonly int _firstWhole;
    private readonly float[] _halves;
    private readonly SecondSorter _sorter;
    private readonly ByteSink _lists = new();
    private long _holders;
    private ushort[] _passages = new ushort[256];
    private byte[] _impacts = new byte[256];

    /// <param name="formOf">For each term the form that counts instead of it; null when terms count as they are.</param>
    /// <param name="terms">How many terms, or forms, there are.</param>
    /// <param name="halves">For each passage, see <see cref="Impact.Half"/>.</param>
    private Inverter(PassageStreams streams, int[]? formOf, int terms, int firstWhole, float[] halves)
    {
        (_streams, _formOf, _terms, _firstWhole, _halves) = (streams, formOf, terms, firstWhole, halves);
        _sorter = new SecondSorter(terms);
    }

    /// <summary>Where the list of each term starts (one more than there are terms), the lists, and how many passages stand in them.</summary>
    public static (int[] Starts, ReadOnlyMemory<byte> Lists, long Holders) Singles(PassageStreams streams, int[]? formOf, int terms, int firstWhole, float[] halves)
    {
        var inverter = new Inverter(streams, formOf, terms, firstWhole, halves);
        var starts = new int[terms + 1];
        foreach (var (first, occurrences) in inverter.Grouped(pairs: false))
        {
            starts[first] = inverter._lists.Length;
            inverter.Write(occurrences.Span);
        }

        starts[terms] = inverter._lists.Length;
        return (starts, inverter._lists.Written, inverter._holders);
    }

    /// <summary>
    /// For each term where the pairs that begin with it start (one more than there are terms); their second terms, ascending within a
    /// first one; where the list of each pair starts (one more than there are pairs), and the lists.
    /// </summary>
    public static (int[] Firsts, int[] Seconds, int[] Starts, ReadOnlyMemory<byte> Lists) Pairs(
        PassageStreams streams, int[]? formOf, int terms, int firstWhole, float[] halves)
    {
        var inverter = new Inverter(streams, formOf, terms, firstWhole, halves);
        var firsts = new int[terms + 1];
        var seconds = new List<int>();
        var starts = new List<int>();
        foreach (var (first, occurrences) in inverter.Grouped(pairs: true))
        {
            firsts[first] = seconds.Count;
            var sorted = inverter._sorter.Sort(occurrences.Span);
            for (var (from, to) = (0, 0); from < sorted.Length; from = to)
            {
                var second = Occurrence.SecondOf(sorted[from]);
                while (to < sorted.Length && Occurrence.SecondOf(sorted[to]) == second)
                {
                    to++;
                }

                seconds.Add(second);
                starts.Add(inverter._lists.Length);
                inverter.Write(sorted[from..to]);
            }
        }

        firsts[terms] = seconds.Count;
        starts.Add(inverter._lists.Length);
        return (firsts, [.. seconds], [.. starts], inverter._lists.Written);
    }

    /// <summary>Every first term with its occurrences in order of the passages. What was handed out is gone with the next one.</summary>
    private IEnumerable<(int First, ReadOnlyMemory<ulong> Occurrences)> Grouped(bool pairs)
    {
        var counts = new int[_terms];
        Scan(pairs, 0, _terms, counts, []);
        var sorted = new ulong[Math.Max(counts.DefaultIfEmpty(0).Max(), Math.Min(AtOnce, counts.Sum(count => (long)count)))];
        var next = new int[_terms];
        for (var from = 0; from < _terms;)
        {
            var (to, total) = (from, 0);
            for (; to < _terms && total + counts[to] <= sorted.Length; to++)
            {
                next[to] = total;
                total += counts[to];
            }

            Scan(pairs, from, to, next, sorted);
            for (; from < to; from++)
            {
                yield return (from, sorted.AsMemory(next[from] - counts[from], counts[from]));
            }
        }
    }

    private void Scan(bool pairs, int low, int high, int[] next, ulong[] sorted)
    {
        for (var passage = 0; passage < _streams.Count; passage++)
        {
            Scan(_streams.Text(passage), pairs, low, high, next, sorted, Occurrence.Of(passage, Impact.OneOccurrence));
            Scan(_streams.Context(passage), pairs, low, high, next, sorted, Occurrence.Of(passage, Impact.ContextOccurrence));
        }
    }

    private void Scan(ReadOnlySpan<int> stream, bool pairs, int low, int high, int[] next, ulong[] sorted, ulong occurrence)
    {
        var before = -1;
        foreach (var term in stream)
        {
            var form = _formOf is null ? term : _formOf[term];
            var (first, second) = (form, 0);
            if (pairs)
            {
                if (term >= _firstWhole)
                {
                    continue;
                }

                (first, second, before) = (before, form, form);
            }

            if (first < low || first >= high)
            {
                continue;
            }

            var at = next[first]++;
            if (sorted.Length > 0)
            {
                sorted[at] = Occurrence.With(occurrence, second);
            }
        }
    }

    private void Write(ReadOnlySpan<ulong> occurrences)
    {
        if (occurrences.Length > _passages.Length)
        {
            _passages = new ushort[2 * occurrences.Length];
            _impacts = new byte[2 * occurrences.Length];
        }

        var holders = 0;
        for (var i = 0; i < occurrences.Length; holders++)
        {
            var passage = Occurrence.PassageOf(occurrences[i]);
            var count = 0;
            for (; i < occurrences.Length && Occurrence.PassageOf(occurrences[i]) == passage; i++)
            {
                count += Occurrence.CountOf(occurrences[i]);
            }

            _passages[holders] = passage;
            _impacts[holders] = Impact.Quantised(count, _halves[passage]);
        }

        _holders += holders;
        PostingList.Write(_lists, _passages.AsSpan(0, holders), _impacts.AsSpan(0, holders), _streams.Count);
    }
}
