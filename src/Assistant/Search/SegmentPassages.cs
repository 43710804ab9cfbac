using System.Collections;
using System.Text;
using Assistant.Text;
using Microsoft.Win32.SafeHandles;

namespace Assistant.Search;

/// <summary>
/// The passages of a kept segment. Only their places are in memory: the words are read when a passage is shown. The open file
/// stays readable when the segment's name is gone.
/// </summary>
internal sealed class SegmentPassages : IReadOnlyList<Passage>
{
    // Block, section, context, text (numbers of strings), span start, span end.
    private const int Width = 6;

    private readonly SafeFileHandle _file;
    private readonly long _words;
    private readonly IReadOnlyList<SegmentDocument> _documents;
    private readonly int[] _ends;
    private readonly int[] _table;
    private readonly int[] _strings;

    /// <param name="words">Where the words begin in the file.</param>
    /// <param name="strings">Where each string begins in the words; one longer than their number.</param>
    public SegmentPassages(string path, long words, IReadOnlyList<SegmentDocument> documents, int[] table, int[] strings)
    {
        _file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        (_words, _documents, _table, _strings) = (words, documents, table, strings);
        _ends = new int[documents.Count];
        for (var i = 0; i < _ends.Length; i++)
        {
            _ends[i] = (i == 0 ? 0 : _ends[i - 1]) + documents[i].Passages;
        }
    }

    public int Count => _table.Length / Width;

    public Passage this[int index]
    {
        get
        {
            var row = _table.AsSpan(index * Width, Width);
            return new Passage(index, DocumentOf(index), Read(row[0]), Read(row[1]), Read(row[3]), Read(row[2]), new TextSpan(row[4], row[5]));
        }
    }

    /// <summary>What the constructor takes. Paths, contexts and block ids are kept once: most passages share them.</summary>
    public static (int[] Table, int[] Strings, byte[] Words) Lay(IReadOnlyList<Passage> passages)
    {
        var table = new List<int>(passages.Count * Width);
        var starts = new List<int> { 0 };
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        using var words = new MemoryStream();
        int Place(string text)
        {
            if (!known.TryGetValue(text, out var number))
            {
                known.Add(text, number = known.Count);
                words.Write(Encoding.UTF8.GetBytes(text));
                starts.Add((int)words.Length);
            }

            return number;
        }

        foreach (var passage in passages)
        {
            table.AddRange([Place(passage.BlockId), Place(passage.Section), Place(passage.Context), Place(passage.Text), passage.Span.Start, passage.Span.End]);
        }

        return ([.. table], [.. starts], words.ToArray());
    }

    public IEnumerator<Passage> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string DocumentOf(int passage)
    {
        // The first document whose passages end behind this one; those without passages end where the one before does.
        var (low, high) = (0, _ends.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ends[middle] > passage ? (low, middle) : (middle + 1, high);
        }

        return _documents[low].Id;
    }

    private string Read(int number)
    {
        var bytes = new byte[_strings[number + 1] - _strings[number]];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(_file, bytes.AsSpan(read), _words + _strings[number] + read) is > 0 and var more)
        {
            read += more;
        }

        return read == bytes.Length ? Encoding.UTF8.GetString(bytes) : throw new IOException("A segment of the index was cut short while it was in use. Run 'assistant corpus rebuild'.");
    }
}
