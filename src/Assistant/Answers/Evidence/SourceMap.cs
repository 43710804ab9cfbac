using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>Leads places in a block's text, which a person reads, back to the source, which citations point into.</summary>
internal static class SourceMap
{
    /// <summary>
    /// The spans of the source where the text from <paramref name="start"/> to <paramref name="end"/> stands: more than one where
    /// a footnote or another block cuts it. The whole block when the two cannot be laid side by side.
    /// </summary>
    public static IReadOnlyList<TextSpan> Spans(Block block, string source, int start, int end)
    {
        var places = Places(block, source);
        if (places is null)
        {
            return [.. Joined(block.Pieces, source)];
        }

        while (start < end && places[start] < 0)
        {
            start++;
        }

        while (end > start && places[end - 1] < 0)
        {
            end--;
        }

        if (start >= end)
        {
            return [.. Joined(block.Pieces, source)];
        }

        var whole = new TextSpan(places[start], places[end - 1] + 1);
        return
        [
            .. Joined(
                [
                    .. block.Pieces
                        .Where(piece => piece.Overlaps(whole))
                        .Select(piece => new TextSpan(Math.Max(piece.Start, whole.Start), Math.Min(piece.End, whole.End))),
                ],
                source),
        ];
    }

    /// <summary>For each letter of the text its place in the source, -1 for spaces put in between; null when they do not agree.</summary>
    private static int[]? Places(Block block, string source)
    {
        var places = new int[block.Text.Length];
        var at = 0;
        var piece = 0;
        var position = block.Pieces.Count > 0 ? block.Pieces[0].Start : 0;
        for (; at < block.Text.Length; at++)
        {
            if (char.IsWhiteSpace(block.Text[at]))
            {
                places[at] = -1;
                continue;
            }

            while (true)
            {
                if (piece < block.Pieces.Count && position >= block.Pieces[piece].End)
                {
                    piece++;
                    position = piece < block.Pieces.Count ? block.Pieces[piece].Start : 0;
                    continue;
                }

                if (piece >= block.Pieces.Count)
                {
                    return null;
                }

                if (source[position] == block.Text[at])
                {
                    places[at] = position++;
                    break;
                }

                position++;
            }
        }

        return places;
    }

    // Pieces with nothing but white space between them read as one.
    private static IEnumerable<TextSpan> Joined(IReadOnlyList<TextSpan> pieces, string source)
    {
        TextSpan? open = null;
        foreach (var piece in pieces.Where(piece => piece.Length > 0))
        {
            if (open is { } before && piece.Start >= before.End && string.IsNullOrWhiteSpace(source[before.End..piece.Start]))
            {
                open = new TextSpan(before.Start, piece.End);
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = piece;
        }

        if (open is { } last)
        {
            yield return last;
        }
    }
}
