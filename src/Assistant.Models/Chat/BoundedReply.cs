using System.Buffers;
using System.Runtime.CompilerServices;

namespace Assistant.Models.Chat;

/// <summary>The body of an answer, read no further than an answer can be long.</summary>
internal sealed class BoundedReply(Stream body)
{
    // A thousand times what an answer has.
    private const int LongestReply = 1 << 20;

    private readonly byte[] _buffer = new byte[4096];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _start;
    private int _end;
    private int _taken;

    /// <exception cref="Assistant.Answers.Assisting.AnswerModelException">There is more than an answer can be.</exception>
    public async Task<ReadOnlyMemory<byte>> AllAsync(CancellationToken cancel)
    {
        using var all = new MemoryStream();
        while (await FillAsync(cancel))
        {
            all.Write(_buffer.AsSpan(_start, _end - _start));
        }

        return all.ToArray();
    }

    /// <summary>What stands after "data:" of server-sent events, one each; comments and other fields are passed over.</summary>
    /// <exception cref="Assistant.Answers.Assisting.AnswerModelException">There is more than an answer can be.</exception>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> EventsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        while (await LineAsync(cancel) is { } line)
        {
            if (line.AsSpan().StartsWith("data:"u8))
            {
                yield return line.AsMemory(5).Trim(" "u8);
            }
        }
    }

    private async Task<byte[]?> LineAsync(CancellationToken cancel)
    {
        _line.ResetWrittenCount();
        while (_start < _end || await FillAsync(cancel))
        {
            var at = _buffer.AsSpan(_start, _end - _start).IndexOfAny((byte)'\n', (byte)'\r');
            var upTo = at < 0 ? _end : _start + at;
            _line.Write(_buffer.AsSpan(_start, upTo - _start));
            _start = at < 0 ? _end : upTo + 1;
            if (at >= 0)
            {
                return _line.WrittenSpan.ToArray();
            }
        }

        return _line.WrittenCount > 0 ? _line.WrittenSpan.ToArray() : null;
    }

    private async Task<bool> FillAsync(CancellationToken cancel)
    {
        (_start, _end) = (0, await body.ReadAsync(_buffer, cancel));
        _taken += _end;
        return _taken <= LongestReply ? _end > 0 : throw ChatReply.Bad("The answer has no end.");
    }
}
