using System.Text;
using Assistant.Text;

namespace Assistant.Corpus.Parsing;

/// <summary>Source text as a person reads it: no Markdown stars, white space folded to single spaces.</summary>
internal static class PlainText
{
    public static string Of(string source) => Append(new StringBuilder(source.Length), source).ToString();

    /// <summary>The pieces joined by <paramref name="separator"/>; pieces that hold only decoration add nothing.</summary>
    public static string Of(string source, IReadOnlyList<TextSpan> pieces, char separator = ' ')
    {
        var builder = new StringBuilder();
        foreach (var piece in pieces)
        {
            AppendPiece(builder, source, piece, separator);
        }

        return builder.ToString();
    }

    /// <summary>Adds one piece to those before it, as <see cref="Of(string, IReadOnlyList{TextSpan}, char)"/> does.</summary>
    public static void AppendPiece(StringBuilder builder, string source, TextSpan piece, char separator)
    {
        var part = WithoutHeadingMark(source.AsSpan(piece.Start, piece.Length));
        if (IsDecoration(part))
        {
            return;
        }

        if (builder.Length > 0 && !(separator == ' ' && WordGoesOn(builder, part)))
        {
            builder.Append(separator);
        }

        Append(builder, part);
    }

    /// <summary>"Vla-đi-" at a line's end and "vô-xtốc" below: one word that was cut at its hyphen.</summary>
    private static bool WordGoesOn(StringBuilder before, ReadOnlySpan<char> part) =>
        before.Length > 1 && before[^1] == '-' && char.IsLetter(before[^2]) && part.TrimStart() is [var first, ..] && char.IsLower(first);

    /// <summary>"## Nội dung" without its number signs; "#3" is no heading.</summary>
    private static ReadOnlySpan<char> WithoutHeadingMark(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart('#');
        return words.Length < line.Length && words.StartsWith(" ", StringComparison.Ordinal) ? words : line;
    }

    /// <summary>Stars, dashes and rules that carry no word: "*", "-----", "***", "o0o".</summary>
    public static bool IsDecoration(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
        {
            return false;
        }

        if (text.Trim("-–—_=*").Equals("o0o", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var c in text)
        {
            if (c is not ('*' or '-' or '–' or '—' or '_' or '=' or '~' or ' ' or '\t' or '\\'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same text with, for each of its characters, the offset in the source that it came from.</summary>
    public static (string Text, int[] Offsets) Map(string source, IReadOnlyList<TextSpan> pieces)
    {
        var builder = new StringBuilder();
        var offsets = new List<int>();
        foreach (var piece in pieces)
        {
            var part = WithoutHeadingMark(source.AsSpan(piece.Start, piece.Length));
            if (IsDecoration(part))
            {
                continue;
            }

            if (builder.Length > 0 && !WordGoesOn(builder, part))
            {
                builder.Append(' ');
                offsets.Add(piece.Start);
            }

            Append(builder, part, offsets, piece.End - part.Length);
        }

        return (builder.ToString(), [.. offsets]);
    }

    /// <summary>Markdown writes a stroke before a sign that shall stand for itself: "\\- Ban Tổ chức", "1\\. …".</summary>
    private static bool Escapable(char c) => c is '*' or '-' or '+' or '_' or '#' or '.' or '(' or ')' or '[' or ']' or '!' or '|' or '>' or '~';

    private static StringBuilder Append(StringBuilder builder, ReadOnlySpan<char> source, List<int>? offsets = null, int from = 0)
    {
        var start = builder.Length;
        var gap = false;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c == '*' || (c == '\\' && i + 1 < source.Length && Escapable(source[i + 1])))
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                gap = builder.Length > start;
                continue;
            }

            if (gap)
            {
                builder.Append(' ');
                offsets?.Add(from + i);
                gap = false;
            }

            builder.Append(c);
            offsets?.Add(from + i);
        }

        return builder;
    }
}
